import {
  commentForm,
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
import { type ArticleParts, type ListedItem, site } from '../parts.ts';

const name = namings.plain;

const item = ({ headline, dateRaw, path }: ListedItem): string =>
  `<li><a href="${site}${path}" title="${esc(headline)}">${esc(headline)}</a> <span class="post-date">${dateRaw}</span></li>`;

/** A weblog theme: sidebar before the post in source order, h2 title, caption paragraph of a picture box, byline after the body. */
export const weblog = (parts: ArticleParts): string =>
  document(
    metas(parts),
    `<div id="page">${menu.list(name)}
<div id="sidebar" class="widget-area">
  <div class="widget widget_recent"><h4 class="widget-title">${parts.popular.label}</h4><ul>${each(parts.popular.items, item)}</ul></div>
  <div class="widget widget_recent"><h4 class="widget-title">${parts.latest.label}</h4><ul>${each(parts.latest.items, item)}</ul>
    <a class="view-all" href="${site}/indeks">${parts.more}</a></div>
</div>
<div id="content"><div id="post-12345" class="post type-post hentry">
  <div class="cat-links"><a href="/berita" rel="category tag">${parts.sections[0]}</a> <a href="/dunia" rel="category tag">${parts.sections[1]}</a></div>
  <h2 class="entry-title">${esc(parts.headline)}</h2>
  <div class="entry-meta"><span class="posted-on"><a href="/2021/05/06">${parts.dateRaw}</a></span></div>
  <div class="entry-content">
    <div id="attachment_9" class="wp-caption aligncenter"><img src="${parts.image.path}" alt="${esc(parts.image.caption)}"><p class="wp-caption-text">${esc(parts.image.caption)}/${parts.image.credit}</p></div>
    ${each(parts.paragraphs, (paragraph) => `<p style="text-align: justify;">${esc(paragraph)}</p>`)}
    <p><strong>${parts.byline}</strong></p>
    ${shareBar(name)}
  </div>
  ${tagCloud(name)}
</div>
${commentForm(name)}</div>
${footer(name)}</div>`,
  );
