import {
  advert,
  document,
  each,
  esc,
  footer,
  linkedData,
  menu,
  namings,
  shareBar,
  tagCloud,
} from '../noise.ts';
import type { ArticleParts, ListedItem } from '../parts.ts';

const name = namings.plain;

const item = ({ headline, dateRaw, path }: ListedItem): string =>
  `<li><a href="${path}">${esc(headline)}</a><span>${dateRaw}</span></li>`;

const paragraphs = (texts: readonly string[]): string =>
  each(texts, (text) => `<p>${esc(text)}</p>`);

/** Both lists inside the column of the story: the first between paragraphs 2 and 3, the second after the last. */
export const listsInColumn = (parts: ArticleParts): string =>
  document(
    linkedData(parts),
    `<header>${menu.list(name)}</header>
<article class="single">
  <div class="category"><a href="/berita">${parts.sections[0]}</a>, <a href="/dunia">${parts.sections[1]}</a></div>
  <h1>${esc(parts.headline)}</h1>
  <div class="post-info"><span class="post-date">${parts.dateRaw}</span> | <span class="post-author">${parts.byline}</span></div>
  <figure><img src="${parts.image.path}" alt=""><figcaption>${esc(parts.image.caption)}/${parts.image.credit}</figcaption></figure>
  <div class="content">
    ${paragraphs(parts.paragraphs.slice(0, 2))}
    <div class="inset"><h3>${parts.popular.label}</h3><ul>${each(parts.popular.items, item)}</ul></div>
    ${paragraphs(parts.paragraphs.slice(2, 7))}
    ${advert(name)}
    ${paragraphs(parts.paragraphs.slice(7))}
    <div class="inset"><h3>${parts.latest.label}</h3><ul>${each(parts.latest.items, item)}</ul>
      <a href="/indeks">${parts.more}</a></div>
  </div>
  ${tagCloud(name)}
  ${shareBar(name)}
</article>
${footer(name)}`,
  );
