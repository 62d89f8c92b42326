/** The older host of the magazine whose facts stand in gatra.net.ts. */
export { default } from './gatra.net.ts';
