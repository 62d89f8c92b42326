import {
  advert,
  cookieNote,
  document,
  each,
  esc,
  footer,
  linkedData,
  menu,
  namings,
  shareBar,
} from '../noise.ts';
import { type ArticleParts, type ListedItem, site } from '../parts.ts';

const name = namings.hashed;

const card = ({ headline, dateRaw, path }: ListedItem, index: number): string =>
  `<div${name('card')}><a${name('pic')} href="${site}${path}"><img src="/foto/kecil/${index}.jpg" alt="${esc(headline)}"></a>
      <div${name('words')}><a${name('title')} href="${site}${path}">${esc(headline)}</a><span${name('when')}>${dateRaw}</span></div></div>`;

/** Random class names, side lists before the article, for each item one anchor with a picture and one with words. */
export const hashedCards = (parts: ArticleParts): string =>
  document(
    linkedData(parts),
    `<div id="app"><div${name('bar')}><a href="/"><img src="/logo.svg" alt="Koran Contoh"></a>${menu.divs(name)}</div>
<div${name('grid')}>
  <div${name('left')}>
    <div${name('list')}><div${name('list-head')}><span>${parts.popular.label}</span></div>
      ${each(parts.popular.items, card)}</div>
    <div${name('list')}><div${name('list-head')}><span>${parts.latest.label}</span></div>
      ${each(parts.latest.items, card)}
      <a${name('button')} href="/indeks">${parts.more}</a></div>
  </div>
  <div${name('middle')}>
    <div${name('trail')}><a href="/berita">${parts.sections[0]}</a><span>›</span><a href="/berita/dunia">${parts.sections[1]}</a></div>
    <h1${name('h')}>${esc(parts.headline)}</h1>
    <div${name('who')}><span>${parts.byline}</span><span>${parts.dateRaw}</span></div>
    <div${name('frame')}><img src="${site}${parts.image.path}" alt=""><p>${esc(parts.image.caption)}/${parts.image.credit}</p></div>
    <div${name('outer')}><div${name('inner')}>
      ${each(parts.paragraphs, (paragraph) => `<p${name('p')}>${esc(paragraph)}</p>`)}
      ${advert(name)}
    </div></div>
    ${shareBar(name)}
  </div>
</div>
${footer(name)}</div>
${cookieNote(name)}`,
  );
