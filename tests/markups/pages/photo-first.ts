import {
  advert,
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

const name = namings.plain;

const item = ({ headline, dateRaw, path }: ListedItem): string =>
  `<div class="item"><a href="${path}">${esc(headline)}</a><div class="date">${dateRaw}</div></div>`;

/** The order of the reference page: section, photo with its line, section, headline, date and byline in one node. */
export const photoFirst = (parts: ArticleParts): string =>
  document(
    titleOnly(parts),
    `<div class="top">${menu.divs(name)}</div>
<div class="row">
  <div class="col-8">
    <div class="rubrik"><a href="/berita">${parts.sections[0]}</a></div>
    <div class="photo"><img src="${parts.image.path}" alt=""><div class="photo-text">${esc(parts.image.caption)}/${parts.image.credit}</div></div>
    <div class="rubrik"><a href="/berita/dunia">${parts.sections[1]}</a></div>
    <h1>${esc(parts.headline)}</h1>
    <div class="info">${parts.dateRaw} | ${parts.byline}</div>
    ${shareBar(name)}
    ${each(parts.paragraphs, (paragraph) => `<p>${esc(paragraph)}</p>`)}
    ${tagCloud(name)}
    ${advert(name)}
  </div>
  <div class="col-4">
    <div class="box"><div class="title"><strong>${parts.popular.label}</strong></div>
      ${each(parts.popular.items, item)}
    </div>
    ${advert(name)}
    <div class="box"><div class="title"><strong>${parts.latest.label}</strong></div>
      ${each(parts.latest.items, item)}
      <div class="more"><a href="/indeks">${parts.more}</a></div>
    </div>
  </div>
</div>
${footer(name, 'div')}`,
  );
