/**
 * Newspaper, the WordPress theme of tagDiv: Bali Post, BantenNews and Gatra run it (public scraper code, 2026).
 *
 * The general rules read most of it; the year it began at each outlet is a guess.
 */
import type { Layout } from '../profile.ts';

/** A story inside `.td-post-content`, its picture in a box of its own on top of it. */
export const newspaperTheme: Layout = {
  name: 'newspaper',
  markers: ['.td-post-content'],
  years: [2016, null],
  body: ['.td-post-content'],
};
