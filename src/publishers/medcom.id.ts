/** Medcom.id, the sister site of Metro TV News. */
export { default } from './metrotvnews.com.ts';
