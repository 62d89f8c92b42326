import {
  advert,
  document,
  each,
  esc,
  footer,
  menu,
  namings,
  shareBar,
  titleOnly,
} from '../noise.ts';
import type { ArticleParts, ListedItem } from '../parts.ts';

const name = namings.plain;

const item = ({ headline, dateRaw, path }: ListedItem): string =>
  `<article><a href="${path}"><img src="/foto/k.jpg" alt=""><span class="when">${dateRaw}</span><h4>${esc(headline)}</h4></a></article>`;

/** Microdata; the parts of a list are article elements of their own, the whole card one anchor with the date first. */
export const microdata = (parts: ArticleParts): string =>
  document(
    titleOnly(parts),
    `<header>${menu.list(name)}</header>
<main itemscope itemtype="https://schema.org/NewsArticle">
  <div><a href="/berita"><span>${parts.sections[0]}</span></a> / <a href="/berita/dunia"><span itemprop="articleSection">${parts.sections[1]}</span></a></div>
  <div itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img itemprop="url" src="${parts.image.path}" alt=""><div itemprop="caption">${esc(parts.image.caption)}/${parts.image.credit}</div></div>
  <time itemprop="datePublished" datetime="${parts.date}">${parts.dateRaw}</time>
  <h1 itemprop="headline">${esc(parts.headline)}</h1>
  <div itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${parts.byline}</span></div>
  ${shareBar(name)}
  <div itemprop="articleBody">
    ${each(parts.paragraphs, (paragraph, index) => `<p>${esc(paragraph)}</p>${index === 1 ? advert(name) : ''}`)}
  </div>
</main>
<aside>
  <div class="panel"><div class="panel-heading">${parts.popular.label}</div><div class="panel-body">${each(parts.popular.items, item)}</div></div>
  <div class="panel"><div class="panel-heading">${parts.latest.label}</div><div class="panel-body">${each(parts.latest.items, item)}</div>
    <div class="panel-footer"><a href="/indeks">${parts.more}</a></div></div>
</aside>
${footer(name)}`,
  );
