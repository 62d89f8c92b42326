/** A peer's smallest script: one page from a file to its result. `node bench/cold-peer.js NAME FILE`, by start-up.js. */
import { readFileSync } from 'node:fs';
import { loadContender } from './contenders.js';

const [, , name, file] = process.argv;
const { extract } = await loadContender(name);
const body = readFileSync(file);
const url = 'https://warta.example/berita/1';
const result = await extract({ url, body, html: body.toString() });
process.stdout.write(`${typeof result === 'string' ? result : JSON.stringify(result)}\n`);
