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
} from '../noise.ts';
import type { ArticleParts, ListedItem } from '../parts.ts';

const name = namings.bem;

const item = ({ headline, dateRaw, path }: ListedItem): string =>
  `<dt>${dateRaw}</dt><dd><a href="${path}">${esc(headline)}</a></dd>`;

const list = (label: string, items: readonly ListedItem[]): string =>
  `<p><strong>${label}</strong></p><dl>${each(items, item)}</dl>`;

/** Definition lists with the date as term and the label as a strong line before; date and time in nodes of their own. */
export const definitionLists = (parts: ArticleParts): string => {
  const [day = '', time = ''] = parts.dateRaw.split(' | ');
  return document(
    linkedData(parts),
    `<div class="kc-top">${menu.list(name)}</div>
<div class="kc-main">
  <span class="kc-section"><a href="/berita">${parts.sections[0]}</a></span> <span class="kc-section"><a href="/dunia">${parts.sections[1]}</a></span>
  <h1>${esc(parts.headline)}</h1>
  <div class="kc-photo"><img src="${parts.image.path}" alt="${esc(parts.headline)}"><span>${esc(parts.image.caption)}/${parts.image.credit}</span></div>
  <div class="kc-line"><span>${day}</span> | <span>${time}</span> | <b>${parts.byline}</b></div>
  <div class="kc-story"><div><div>
    ${each(parts.paragraphs, (paragraph) => `<p><span>${esc(paragraph)}</span></p>`)}
  </div></div></div>
  ${shareBar(name)}
  ${advert(name)}
  <div class="kc-extra">${list(parts.popular.label, parts.popular.items)}
    ${list(parts.latest.label, parts.latest.items)}
    <p><a href="/indeks">${parts.more}</a></p></div>
</div>
${footer(name)}`,
  );
};
