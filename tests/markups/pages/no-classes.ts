import { document, each, esc, footer, menu, namings, shareBar, titleOnly } from '../noise.ts';
import type { ArticleParts, ListedItem } from '../parts.ts';

const name = namings.none;

const item = ({ headline, dateRaw, path }: ListedItem): string =>
  `<dd><a href="${path}">${esc(headline)}</a><br><small>${dateRaw}</small></dd>`;

/** Not one class: sections, the date before the headline, the byline after the body, definition lists with the label as dt. */
export const noClasses = (parts: ArticleParts): string =>
  document(
    titleOnly(parts),
    `<section>${menu.list(name)}</section>
<section>
  <div><a href="/berita">${parts.sections[0]}</a> &gt; <a href="/dunia">${parts.sections[1]}</a></div>
  <div>${parts.dateRaw}</div>
  <h1>${esc(parts.headline)}</h1>
  <div><img src="${parts.image.path}" alt=""></div>
  <div><em>${esc(parts.image.caption)}/${parts.image.credit}</em></div>
  <div>
    ${each(parts.paragraphs, (paragraph) => `<p>${esc(paragraph)}</p>`)}
  </div>
  <div><b>${parts.byline}</b></div>
  ${shareBar(name)}
</section>
<section>
  <dl><dt>${parts.popular.label}</dt>${each(parts.popular.items, item)}</dl>
  <dl><dt>${parts.latest.label}</dt>${each(parts.latest.items, item)}<dd><a href="/indeks">${parts.more}</a></dd></dl>
</section>
<section>${footer(name, 'div')}</section>`,
  );
