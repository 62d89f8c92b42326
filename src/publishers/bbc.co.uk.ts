/** The home of BBC News Indonesia until about 2015. */
export { default } from './bbc.com.ts';
