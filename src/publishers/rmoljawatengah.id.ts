/** An address of the paper whose facts stand in rmoljateng.com.ts. */
export { default } from './rmoljateng.com.ts';
