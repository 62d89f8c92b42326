/**
 * KapanLagi Youniverse (Emtek): the layouts its papers share.
 * Sources: saved pages of 2016, 2020 and 2021, scraped articles of June 2025, public scraper code.
 */
import type { Layout, Profile } from '../profile.ts';

/** What every paper of the group says of itself. */
export const klyNetwork = {
  network: 'KLY',
  language: 'id',
  zone: '+07:00',
} as const satisfies Partial<Profile>;

/** Desktop pages with all pages of a piece in one document. */
export const since2018: Layout = {
  name: '2018',
  markers: ['.read-page--header--author'],
  years: [2018, 2023],
};

/** Pages for telephones, served to desktops as well where a crawler asks so. */
export const mobile: Layout = {
  name: 'mobile',
  markers: ['.article-header__title'],
  years: [2018, 2022],
};
