import { document, each, esc, footer, menu, namings, titleOnly } from '../noise.ts';
import { type ArticleParts, type ListedItem, site } from '../parts.ts';

const font = (size: number, words: string): string =>
  `<font face="Verdana" size="${size}">${words}</font>`;

const row = ({ headline, dateRaw, path }: ListedItem): string =>
  `<tr><td>${font(1, dateRaw)}<br><a href="${site}${path}">${font(2, esc(headline))}</a></td></tr>`;

const list = (label: string, items: readonly ListedItem[], more = ''): string =>
  `<table width="100%" cellpadding="2"><tr><td bgcolor="#990000"><b>${label}</b></td></tr>
      ${each(items, row)}${more}</table>`;

/** Tables for layout, font tags, no class at all; the body is bare text in a cell, broken by two line breaks. */
export const oldTables = (parts: ArticleParts): string =>
  document(
    titleOnly(parts),
    `<table width="960" align="center" border="0"><tr><td colspan="2"><img src="/logo.gif" alt="Koran Contoh"></td></tr>
<tr><td colspan="2">${menu.table()}</td></tr>
<tr valign="top"><td width="640">
  <font size="1"><a href="/">Beranda</a> &raquo; <a href="/berita">${parts.sections[0]}</a> &raquo; <a href="/dunia">${parts.sections[1]}</a></font><br>
  <font size="5"><b>${esc(parts.headline)}</b></font><br>
  <font size="1" color="#666666">${parts.dateRaw}</font><br>
  <font size="1" color="#666666"><b>${parts.byline}</b></font>
  <table align="left" width="300"><tr><td><img src="${parts.image.path}" width="300" alt=""></td></tr>
    <tr><td>${font(1, `<i>${esc(parts.image.caption)}/${parts.image.credit}</i>`)}</td></tr></table>
  <table width="100%"><tr><td>${parts.paragraphs.map(esc).join('<br><br>\n')}</td></tr></table>
</td><td width="300">
  ${list(parts.popular.label, parts.popular.items)}
  <br>
  ${list(parts.latest.label, parts.latest.items, `<tr><td align="right"><a href="/indeks">${parts.more}</a></td></tr>`)}
</td></tr>
<tr><td colspan="2" align="center">${footer(namings.none, 'div')}</td></tr></table>`,
  );
