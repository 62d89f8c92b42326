import {
  advert,
  commentForm,
  document,
  each,
  esc,
  footer,
  menu,
  metas,
  namings,
  shareBar,
} from '../noise.ts';
import { type ArticleParts, type ListedItem, site } from '../parts.ts';

const name = namings.hashed;

const item = ({ headline, dateRaw, path }: ListedItem): string =>
  `<a href="${site}${path}"><p>${dateRaw}</p><h3>${esc(headline)}</h3></a>`;

/** One `#content-wrapper` for every paragraph, ads between them, an aside of whole-card anchors before the article. */
export const paragraphIds = (parts: ArticleParts): string =>
  document(
    metas(parts),
    `<header>${menu.list(name)}</header>
<aside>
  <div><h2>${parts.popular.label}</h2><div>${each(parts.popular.items, item)}</div></div>
  <div><h2>${parts.latest.label}</h2><div>${each(parts.latest.items, item)}</div><a href="/indeks">${parts.more}</a></div>
</aside>
<main>
  <div><a href="/berita">${parts.sections[0]}</a> <a href="/berita/dunia">${parts.sections[1]}</a></div>
  <h1>${esc(parts.headline)}</h1>
  <div><div>${parts.byline}</div><div><time>${parts.dateRaw}</time></div></div>
  <figure><img src="${parts.image.path}" alt="${esc(parts.image.caption)}"><figcaption><div>${esc(parts.image.caption)}/${parts.image.credit}</div></figcaption></figure>
  ${each(
    parts.paragraphs,
    (paragraph, index) =>
      `<div id="content-wrapper"><p>${esc(paragraph)}</p></div>${index % 3 === 1 ? advert(name) : ''}`,
  )}
  ${shareBar(name)}
  ${commentForm(name)}
</main>
${footer(name)}`,
  );
