/** An address of the paper whose facts stand in rmolsumut.id.ts. */
export { default } from './rmolsumut.id.ts';
