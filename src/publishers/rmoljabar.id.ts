import { regionalLayouts, rmolNetwork } from './networks/rmol.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...rmolNetwork,
  name: 'RMOLJabar',
  domains: ['rmoljabar.id'],
  zone: '+07:00',
  brands: ['RMOLJabar', 'RMOLJABAR.ID', 'Kantor Berita RMOLJabar'],
  layouts: regionalLayouts,
  notes: [
    'Slug right under the root (2020-2023); pictures under /uploads/images/YYYY/MM/.',
    '"pada Kantor Berita RMOLJabar, Selasa (12/1)" belongs to the text.',
    'The regional layouts were seen at rmollampung.id; that this paper shares them is a guess.',
  ],
  verified: 2026,
};

export default profile;
