/** The licences of libraries whose code is in the bundle: each asks to go with its copies. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `/a/node_modules/b/node_modules/@c/d/lib/e.js`: the folder of the innermost package; undefined for our own modules. */
const packageFolder = (id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];

/** Some small packages name their licence in package.json alone. */
const licenceText = (folder) => {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)\b/i.test(entry));
  return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').trim();
};

const noticeOf = (folder) => {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const by = author === undefined ? '' : `, ${author.name ?? author}`;
  const text = licenceText(folder);
  return `${name} ${version} (${license}${by})\n${text === undefined ? '' : `\n${text}\n`}`;
};

/** One notice a package, in the order of names, from the paths of the bundled modules. */
export const noticesOf = (moduleIds) => {
  const folders = new Set(moduleIds.map(packageFolder).filter((folder) => folder !== undefined));
  const notices = new Set([...folders].map(noticeOf).sort());
  return `Libraries that are part of this build, and their licences.\n\n${[...notices].join(`\n${'-'.repeat(80)}\n\n`)}`;
};
