import {
  advert,
  cookieNote,
  document,
  each,
  esc,
  footer,
  linkedGraph,
  menu,
  namings,
  shareBar,
} from '../noise.ts';
import type { ArticleParts, ListedItem } from '../parts.ts';

const name = namings.hashed;
const node = (word: string, inner: string): string => `<div${name(word)}>${inner}</div>`;

const item = ({ headline, dateRaw, path }: ListedItem): string =>
  node(
    'row',
    `<a href="${path}"><span${name('t')}>${esc(headline)}</span></a><span${name('d')}>${dateRaw}</span>`,
  );

/** What a component library leaves behind: nested divs and spans on one line, no white space between parts. */
export const application = (parts: ArticleParts): string =>
  document(
    linkedGraph(parts),
    node(
      'root',
      menu.divs(name) +
        node(
          'page',
          node(
            'story',
            node(
              'crumbs',
              `<a href="/">Beranda</a><a href="/berita">${parts.sections[0]}</a><a href="/dunia">${parts.sections[1]}</a>`,
            ) +
              node(
                'pic',
                `<img src="${parts.image.path}" alt=""><span${name('cap')}>${esc(parts.image.caption)}/${parts.image.credit}</span>`,
              ) +
              `<h1>${esc(parts.headline)}</h1>` +
              node('meta', `<span>${parts.dateRaw}</span><span>${parts.byline}</span>`) +
              node(
                'body',
                parts.paragraphs.map((text) => node('para', `<span>${esc(text)}</span>`)).join(''),
              ) +
              shareBar(name),
          ) +
            node(
              'rail',
              node(
                'list',
                node('head', parts.popular.label) + node('rows', each(parts.popular.items, item)),
              ) +
                advert(name) +
                node(
                  'list',
                  node('head', `${parts.latest.label}`) +
                    node('rows', each(parts.latest.items, item)) +
                    `<a${name('all')} href="/indeks">${parts.more}</a>`,
                ),
            ),
        ) +
        footer(name) +
        cookieNote(name),
    ),
  );
