import {
  advert,
  document,
  each,
  esc,
  footer,
  menu,
  metas,
  namings,
  shareBar,
  tagCloud,
} from '../noise.ts';
import type { ArticleParts, ListedItem } from '../parts.ts';

const name = namings.plain;

const item = ({ headline, dateRaw, path }: ListedItem): string =>
  `<div class="media"><a href="${path}"><img src="/kosong.gif" data-src="/foto/k.jpg" alt=""></a>
      <div class="media-body"><small>${dateRaw}</small><h5><a href="${path}">${esc(headline)}</a></h5></div></div>`;

const piece = (texts: readonly string[]): string =>
  `<div class="text-block">${each(texts, (text) => `<p>${esc(text)}</p>`)}</div>`;

/** The story in three sibling divs with ads between; the byline before the date; media objects with the date above the link. */
export const splitBody = (parts: ArticleParts): string =>
  document(
    metas(parts),
    `<div class="navbar">${menu.divs(name)}</div>
<div class="container">
  <ol class="breadcrumb"><li><a href="/">Beranda</a></li><li><a href="/berita">${parts.sections[0]}</a></li><li class="active">${parts.sections[1]}</li></ol>
  <h1 class="title">${esc(parts.headline)}</h1>
  <div class="author">${parts.byline}</div>
  <div class="date">${parts.dateRaw}</div>
  <div class="img-wrap"><img src="${parts.image.path}" alt=""><small class="caption">${esc(parts.image.caption)}/${parts.image.credit}</small></div>
  ${piece(parts.paragraphs.slice(0, 4))}
  ${advert(name)}
  ${piece(parts.paragraphs.slice(4, 9))}
  ${advert(name)}
  ${piece(parts.paragraphs.slice(9))}
  ${tagCloud(name)}
  ${shareBar(name)}
  <div class="row">
    <div class="col"><div class="heading"><span>${parts.popular.label}</span></div>${each(parts.popular.items, item)}</div>
    <div class="col"><div class="heading"><span>${parts.latest.label}</span></div>${each(parts.latest.items, item)}
      <a class="btn" href="/indeks">${parts.more}</a></div>
  </div>
</div>
${footer(name)}`,
  );
