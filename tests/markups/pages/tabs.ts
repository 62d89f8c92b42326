import {
  cookieNote,
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
  `<li><h5><a href="${path}">${esc(headline)}</a></h5><div class="time">${dateRaw}</div></li>`;

/** Both lists in one tabbed box: the labels are the tabs, tied to their lists by `#id`. */
export const tabs = (parts: ArticleParts): string =>
  document(
    linkedData(parts),
    `<header>${menu.list(name)}</header>
<div class="wrap">
  <div class="story">
    <p class="kicker"><a href="/berita">${parts.sections[0]}</a> &middot; <a href="/dunia">${parts.sections[1]}</a></p>
    <h1>${esc(parts.headline)}</h1>
    <p class="dateline">${parts.dateRaw} | ${parts.byline}</p>
    <p class="picture"><img src="${parts.image.path}" alt=""></p>
    <p class="picture-caption">${esc(parts.image.caption)}/${parts.image.credit}</p>
    ${each(parts.paragraphs, (paragraph) => `<p>${esc(paragraph)}</p>`)}
    ${tagCloud(name)}
    ${shareBar(name)}
  </div>
  <div class="rail"><div class="tabbed">
    <ul class="nav nav-tabs"><li class="active"><a href="#tab-satu" data-toggle="tab">${parts.popular.label}</a></li><li><a href="#tab-dua" data-toggle="tab">${parts.latest.label}</a></li></ul>
    <div class="tab-content">
      <div class="tab-pane active" id="tab-satu"><ul>${each(parts.popular.items, item)}</ul></div>
      <div class="tab-pane" id="tab-dua"><ul>${each(parts.latest.items, item)}</ul><a href="/indeks">${parts.more}</a></div>
    </div>
  </div></div>
</div>
${footer(name)}
${cookieNote(name)}`,
  );
