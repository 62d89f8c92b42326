/** An address of the paper whose facts stand in rmol.id.ts. */
export { default } from './rmol.id.ts';
