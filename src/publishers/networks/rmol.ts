/**
 * The RMOL Network: the layouts its papers share.
 *
 * Markers are facts (addresses, classes seen by more than one reader); a selector that hits nothing costs nothing,
 * the generic ladders answer instead. Sources: public scraper code of 2015-2026, saved front pages of July 2025.
 */
import type { Layout, Profile } from '../profile.ts';

/** What every paper of the network says of itself. */
export const rmolNetwork = {
  network: 'RMOL Network',
  language: 'id',
  boilerplate: ['Artikel ini telah tayang di Rmol'],
} as const satisfies Partial<Profile>;

/** rmol.id from 2024: a bought theme, the story in an element of its own since 2026 at the latest. */
const since2024: Layout = {
  name: '2024',
  markers: ['#fontResizableText', '.single_post_heading'],
  years: [2024, null],
  headline: ['.single_post_heading h1'],
  body: ['#fontResizableText'],
  junk: ['#fontResizableText .related', '#fontResizableText .adsbygoogle'],
};

/** rmol.id and farah.id about 2018-2023: no section in the address. Guess: all classes; only the address is known. */
const since2018: Layout = {
  name: '2021',
  markers: [
    'link[rel="canonical"][href*="rmol.id/read/20"]',
    'link[rel="canonical"][href*="farah.id/read/20"]',
  ],
  years: [2018, 2023],
  headline: ['.detail-artikel h1'],
  articleSection: ['.detail-artikel .kanal a'],
  body: ['.detail-artikel .isi-artikel'],
};

/** rmol.co with a host per section. Known: the listing's classes; guess: those of the story. */
const since2015: Layout = {
  name: '2015',
  markers: ['.post-item .caption-ucan'],
  years: [2015, 2018],
  headline: ['.post-detail .title h1'],
  body: ['.post-detail .isi-berita'],
};

/** Layouts of rmol.id and farah.id, newest first. */
export const rmolLayouts: readonly Layout[] = [since2024, since2018, since2015];

/** Bootstrap 5 pages, articles under /berita/, seen at rmollampung.id. */
const readContent: Layout = {
  name: 'regional-2025',
  markers: ['.read-content'],
  years: [2025, null],
  datePublished: ['.text-body-tertiary.d-inline-block.me-3'],
  body: ['.read-content'],
  junk: ['.read-content .google-auto-placed'],
};

/** A bought theme on the Varient CMS, seen at rmollampung.id. */
const postText: Layout = {
  name: 'regional-2023',
  markers: ['.post-text.mt-30'],
  years: [2023, 2025],
  body: ['.post-text.mt-30'],
  junk: ['.post-text .google-auto-placed'],
};

/** WordPress with a theme of the gmr family, seen at rmollampung.id; the year is a guess. */
const wordpress: Layout = {
  name: 'wordpress',
  markers: ['body[class*="gmr"] .entry-content', '.gmr-archive'],
  years: [2023, 2025],
  headline: ['h1.entry-title'],
  body: ['.entry-content'],
};

/** The Varient CMS with its own theme. Guess: that the papers run it (their field names are Varient's). */
const varient: Layout = {
  name: 'varient',
  markers: ['.post-text.text-style', '.post-details-meta-date'],
  years: [2020, 2025],
  headline: ['.post-content h1.title'],
  keywords: ['.post-tags .tag-list a'],
  body: ['.post-text'],
  junk: ['.post-text .google-auto-placed'],
};

/** The first CMS of the regional papers. Known: addresses of feed and pictures; guess: the classes. */
const firstCms: Layout = {
  name: 'regional-2016',
  markers: ['link[href$="/rss.php"]', 'img[src*="/images/berita/"]'],
  years: [2016, 2018],
  headline: ['.judul-berita h1'],
  body: ['.isi-berita'],
};

/** Layouts of the regional papers, newest first. */
export const regionalLayouts: readonly Layout[] = [
  readContent,
  postText,
  wordpress,
  varient,
  firstCms,
];
