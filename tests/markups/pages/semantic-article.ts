import {
  advert,
  commentForm,
  cookieNote,
  document,
  each,
  esc,
  footer,
  linkedGraph,
  menu,
  namings,
  shareBar,
  tagCloud,
} from '../noise.ts';
import type { ArticleParts, ListedItem } from '../parts.ts';

const name = namings.plain;

const item = ({ headline, dateRaw, date, path }: ListedItem): string =>
  `<li><a href="${path}">${esc(headline)}</a> <time datetime="${date}">${dateRaw}</time></li>`;

const section = (label: string, items: readonly ListedItem[], more = ''): string =>
  `<section class="widget"><h3>${label}</h3><ul>${each(items, item)}</ul>${more}</section>`;

/** HTML5 as the book says: article, header, time, figure, aside with h3 and ul after the article. */
export const semanticArticle = (parts: ArticleParts): string =>
  document(
    linkedGraph(parts),
    `<header class="site"><a href="/"><img src="/logo.png" alt="Koran Contoh"></a>${menu.list(name)}</header>
${advert(name)}
<main>
  <article>
    <nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/">Beranda</a></li>
      <li><a href="/berita">${parts.sections[0]}</a></li><li><a href="/dunia">${parts.sections[1]}</a></li></ol></nav>
    <header>
      <h1>${esc(parts.headline)}</h1>
      <p class="meta"><time datetime="${parts.date}">${parts.dateRaw}</time> | <span class="author">${parts.byline}</span></p>
    </header>
    ${shareBar(name)}
    <figure><img src="${parts.image.path}" alt="${esc(parts.image.caption)}">
      <figcaption>${esc(parts.image.caption)}/${parts.image.credit}</figcaption></figure>
    <div class="article-body">
      ${each(parts.paragraphs, (paragraph) => `<p>${esc(paragraph)}</p>`)}
    </div>
    ${tagCloud(name)}
  </article>
  <aside>
    ${section(parts.popular.label, parts.popular.items)}
    ${section(parts.latest.label, parts.latest.items, `<a class="more" href="/indeks">${parts.more}</a>`)}
  </aside>
  ${commentForm(name)}
</main>
${footer(name)}
${cookieNote(name)}`,
  );
