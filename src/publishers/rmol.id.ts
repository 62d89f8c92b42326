import { rmolLayouts, rmolNetwork } from './networks/rmol.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...rmolNetwork,
  name: 'RMOL',
  domains: ['rmol.id', 'rmol.co'],
  zone: '+07:00',
  brands: [
    'RMOL',
    'RMOL.CO',
    'RMOL.ID',
    'Kantor Berita Politik RMOL',
    'Kantor Berita Politik & Ekonomi RMOL',
  ],
  layouts: rmolLayouts,
  discovery: {
    feeds: [
      { url: 'https://rmol.id/rss/latest-posts', kind: 'feed', year: 2026, proven: false },
      { url: 'https://rmol.id/rss/kategori/politik', kind: 'feed', year: 2026, proven: false },
      { url: 'https://rmol.id/rss/kategori/nusantara', kind: 'feed', year: 2026, proven: false },
    ],
    indexes: [
      { url: 'https://rmol.id/', links: ['.single_post_text a[href]'], year: 2026 },
      {
        url: 'https://rmol.id/tag/{tag}?page={page}',
        links: ['.rubrik-list-title a[href]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'rmol.co until about 2018, with a host per section (politik., nusantara., hukum., keamanan.); rmol.id since.',
    'The date in the address can be a day later than the printed one: never prefer it.',
    'The story opens with "RMOL. " until about 2018; later a picture stands there whose alt text, "rmol news logo article", is no text.',
    'Labels of the reporter: "Laporan: Name" (2015), "LAPORAN: NAME" (2021), "REPORT : NAME" (2024); "EDITOR : NAME" below the story.',
    'The box "BERITA TERKAIT :" stands between the first and the second paragraph (2024).',
    'Captions end with the source of the picture after a slash: "/Net"; also /RMOL, /Ist, /Repro (guess).',
    'Phrases like "kepada Kantor Berita Politik RMOL, Rabu (2/2)" belong to the text.',
    'The markup of 2018-2023 is lost: all classes of layout 2021 are guesses. https://rmol.id/rss and /feed stand in lists only.',
  ],
  verified: 2026,
};

export default profile;
