import { klyNetwork } from './networks/kly.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...klyNetwork,
  name: 'KapanLagi.com',
  domains: ['kapanlagi.com'],
  brands: ['Kapanlagi.com', 'KapanLagi.com®', 'KapanLagi'],
  boilerplate: ['(Ayo ikuti saluran WhatsApp KapanLagi.com'],
  layouts: [
    { name: '2023', markers: ['.detail__header_title'], years: [2023, null] },
    {
      name: '2015',
      markers: ['.entertainment-detail-news'],
      years: [2015, 2018],
      articleSection: ['#v5-navigation a'],
      keywords: ['.v7-tags-terkait-warper a'],
    },
  ],
  discovery: {
    feeds: [{ url: 'http://www.kapanlagi.com/feed/', kind: 'feed', year: 2016, proven: false }],
    indexes: [{ url: 'https://www.kapanlagi.com/', links: ['a[href$=".html"]'], year: 2025 }],
  },
  notes: [
    'Entertainment. Printed dates have no zone: "10 Juni 2025 13:21", "Selasa, 23 Februari 2016 11:22"; WIB is meant.',
    'The story ends in a code: "(kpl/khs)", with three parts in 2015; "kpl" is the outlet.',
    'Below half of the stories of 2025 stands "(Ayo ikuti saluran WhatsApp KapanLagi.com ... Klovers!)".',
    'In 2015-2016 the paragraphs are unclosed <p> one inside of the other, the first stands in none, and "Jangan Lewatkan" with links stands in the story before the code.',
    '"Kumpulan Berita Terkait:" heads tags (/ragam/tag-populer/). No reporter is printed (2015-2016).',
    'Guess: the years of the layouts, the selector of the front page.',
  ],
  verified: 2025,
};

export default profile;
