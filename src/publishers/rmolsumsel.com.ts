/** An address of the paper whose facts stand in rmolsumsel.id.ts. */
export { default } from './rmolsumsel.id.ts';
