/** The address of Poskota until about 2019. */
export { default } from './poskota.co.id.ts';
