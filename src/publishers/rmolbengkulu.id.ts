/** An address of the paper whose facts stand in rmolbengkulu.com.ts. */
export { default } from './rmolbengkulu.com.ts';
