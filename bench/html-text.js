/** A peer's HTML to text, the same way for all: every block is a line of its own. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './corpus.js';

const { load } = createRequire(join(root, 'package.json'))('cheerio/slim');

const blocks =
  'address article aside blockquote br dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table td th tr ul';
const blockNames = new Set(blocks.split(' '));
const silent = new Set(['script', 'style', 'noscript', 'template']);

const pieces = (nodes, out) => {
  for (const node of nodes) {
    if (node.type === 'text') out.push(node.data);
    if (node.children === undefined || silent.has(node.name)) continue;
    const edge = blockNames.has(node.name) ? '\n' : '';
    out.push(edge);
    pieces(node.children, out);
    out.push(edge);
  }
  return out;
};

/** The words of an HTML fragment; '' for none. */
export const htmlText = (html) => pieces(load(html ?? '').root()[0].children, []).join('');
