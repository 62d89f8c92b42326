import { regionalLayouts, rmolNetwork } from './networks/rmol.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...rmolNetwork,
  name: 'RMOLJatim',
  domains: ['rmoljatim.id'],
  zone: '+07:00',
  brands: ['RMOLJatim', 'RMOLJATIM.ID', 'Kantor Berita RMOLJatim'],
  layouts: regionalLayouts,
  notes: [
    'Below the story, in this order: "LAPORAN : Name", "Tagar : ...", "Editor : Name" (2025).',
    'A script adds "Artikel ini telah tayang di Rmoljatim.id dengan judul TITLE, URL." to copied text.',
    'The app of 2022 read https://rmoljatim.id/rest/api/news?page=&per_page= as JSON (title, content, created_at, author_username, editor_username, post_url).',
  ],
  verified: 2026,
};

export default profile;
