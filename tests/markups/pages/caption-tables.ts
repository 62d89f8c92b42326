import {
  commentForm,
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

const row = ({ headline, dateRaw, path }: ListedItem, index: number): string =>
  `<tr><td>${index + 1}</td><td><a href="${path}">${esc(headline)}</a></td><td>${dateRaw}</td></tr>`;

/** Date and byline in a table row, paragraphs in a cell, lists as tables with the label as caption and a column of ranks. */
export const captionTables = (parts: ArticleParts): string =>
  document(
    titleOnly(parts),
    `<div id="header">${menu.divs(name)}</div>
<div id="content">
  <p class="path"><a href="/">Beranda</a> &raquo; <a href="/berita">${parts.sections[0]}</a> &raquo; <a href="/dunia">${parts.sections[1]}</a></p>
  <h1>${esc(parts.headline)}</h1>
  <table class="info"><tr><td>${parts.dateRaw}</td><td>${parts.byline.replace(': ', ':</td><td>')}</td></tr></table>
  <table class="story"><tr><td class="photo"><img src="${parts.image.path}" alt=""><br>${esc(parts.image.caption)}/${parts.image.credit}</td></tr>
    <tr><td class="body">
      ${each(parts.paragraphs, (paragraph) => `<p align="justify">${esc(paragraph)}</p>`)}
    </td></tr></table>
  ${shareBar(name)}
  ${commentForm(name)}
</div>
<div id="right">
  <table class="list"><caption>${parts.popular.label}</caption>${each(parts.popular.items, row)}</table>
  <table class="list"><caption>${parts.latest.label}</caption>${each(parts.latest.items, row)}
    <tr><td colspan="3"><a href="/indeks">${parts.more}</a></td></tr></table>
</div>
${footer(name, 'div')}`,
  );
