import {
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

const name = namings.none;

const line = ({ headline, dateRaw, path }: ListedItem): string =>
  `&bull; <a href="${path}">${esc(headline)}</a><br><i>${dateRaw}</i><br>`;

/** No heading element anywhere: bold words and line breaks; the body is bare text beside a floating picture. */
export const lineBreaks = (parts: ArticleParts): string =>
  document(
    titleOnly(parts),
    `<center><img src="/logo.gif" alt="Koran Contoh"></center>
${menu.divs(name)}
<div style="width: 620px">
  <div><a href="/berita">${parts.sections[0]}</a> :: <a href="/dunia">${parts.sections[1]}</a></div>
  <div style="font-size: 26px; font-weight: bold">${esc(parts.headline)}</div>
  <div><i>${parts.dateRaw} | ${parts.byline}</i></div>
  <div style="float: left"><img src="${parts.image.path}" alt=""><br><small>${esc(parts.image.caption)}/${parts.image.credit}</small></div>
  <div>
${parts.paragraphs.map(esc).join('<br /><br />')}<br><br>
  </div>
  ${tagCloud(name)}
  ${shareBar(name)}
</div>
<div style="width: 300px">
  <div><b>${parts.popular.label}</b><br>${each(parts.popular.items, line)}</div>
  <hr>
  <div><b>${parts.latest.label}</b><br>${each(parts.latest.items, line)}<a href="/indeks">${parts.more}</a></div>
</div>
${footer(name, 'div')}`,
  );
