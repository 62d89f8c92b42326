import {
  advert,
  commentForm,
  document,
  each,
  esc,
  footer,
  menu,
  namings,
  shareBar,
  tagCloud,
  titleOnly,
} from '../noise.ts';
import type { ArticleParts, ListedItem } from '../parts.ts';

const name = namings.indonesian;

const item = ({ headline, dateRaw, path }: ListedItem): string =>
  `<li><span class="tgl">${dateRaw}</span><a href="${path}">${esc(headline)}</a></li>`;

const box = (label: string, items: readonly ListedItem[], more = ''): string =>
  `<div class="kotak"><h4 class="judul-kotak">${label}</h4><ul class="daftar">${each(items, item)}</ul>${more}</div>`;

/** Indonesian class names, side lists before the article, date and byline as items of a list, the date before the link. */
export const indonesianNames = (parts: ArticleParts): string =>
  document(
    titleOnly(parts),
    `<div class="kepala">${menu.list(name)}</div>
<div class="samping">
  ${box(parts.popular.label, parts.popular.items)}
  ${advert(name)}
  ${box(parts.latest.label, parts.latest.items, `<p class="lengkap"><a href="/indeks">${parts.more}</a></p>`)}
</div>
<div class="utama">
  <div class="jejak"><a href="/">Beranda</a> | <a href="/berita">${parts.sections[0]}</a> | <a href="/berita/dunia">${parts.sections[1]}</a></div>
  <h2 class="judul">${esc(parts.headline)}</h2>
  <ul class="keterangan"><li class="tanggal">${parts.dateRaw}</li><li class="penulis">${parts.byline}</li></ul>
  <div class="gambar"><img src="${parts.image.path}" alt="${esc(parts.image.caption)}"><span class="teks-gambar">${esc(parts.image.caption)}/${parts.image.credit}</span></div>
  <div class="isi-berita">
    ${each(parts.paragraphs, (paragraph) => `<p>${esc(paragraph)}</p>`)}
  </div>
  ${tagCloud(name)}
  ${shareBar(name)}
  ${commentForm(name)}
</div>
${footer(name, 'div')}`,
  );
