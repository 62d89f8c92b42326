import {
  advert,
  commentForm,
  cookieNote,
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

const name = namings.bem;

const item = ({ headline, dateRaw, path }: ListedItem): string =>
  `<li class="kc-rank__item"><a class="kc-rank__link" href="${path}"><span class="kc-rank__title">${esc(headline)}</span>
        <span class="kc-rank__date">${dateRaw}</span></a></li>`;

const list = (label: string, items: readonly ListedItem[], more = ''): string =>
  `<div class="kc-rank"><div class="kc-rank__head"><span class="kc-rank__label">${label}</span>${more}</div>
      <ol class="kc-rank__list">${each(items, item)}</ol></div>`;

/** BEM names, the date before the headline, a div for each paragraph, ol with the date inside the anchor, more link in the head. */
export const bemCards = (parts: ArticleParts): string =>
  document(
    metas(parts),
    `<div class="kc-header">${menu.list(name)}</div>
<div class="kc-layout">
  <div class="kc-article">
    <div class="kc-article__trail"><a href="/">Beranda</a> / <a href="/berita">${parts.sections[0]}</a> / <a href="/berita/dunia">${parts.sections[1]}</a></div>
    <div class="kc-article__date">${parts.dateRaw}</div>
    <h1 class="kc-article__title">${esc(parts.headline)}</h1>
    <div class="kc-article__author">${parts.byline}</div>
    <div class="kc-photo"><img class="kc-photo__img" src="${parts.image.path}" alt="${esc(parts.headline)}">
      <div class="kc-photo__caption">${esc(parts.image.caption)}/${parts.image.credit}</div></div>
    <div class="kc-article__content">
      ${each(parts.paragraphs, (paragraph, index) => `<div class="kc-article__text">${esc(paragraph)}</div>${index === 4 ? advert(name) : ''}`)}
    </div>
    ${shareBar(name)}
    ${tagCloud(name)}
    ${commentForm(name)}
  </div>
  <div class="kc-side">
    ${list(parts.popular.label, parts.popular.items)}
    ${list(parts.latest.label, parts.latest.items, `<a class="kc-rank__more" href="/indeks">${parts.more}</a>`)}
  </div>
</div>
${footer(name)}
${cookieNote(name)}`,
  );
