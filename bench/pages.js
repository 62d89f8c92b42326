/** Which pages a run of the bench reads. */
import { join } from 'node:path';
import { corpusFolder, readFolder, readTruthPages, root } from './corpus.js';

const readers = {
  fixtures: () => readFolder(join(root, 'fixtures'), 'fixtures'),
  truth: (corpus) => readTruthPages(corpus),
  corpus: (corpus) => [
    ...readFolder(join(corpus, 'scrapinghub'), 'corpus'),
    ...readFolder(join(corpus, 'fundus'), 'corpus'),
    ...readFolder(join(corpus, 'indonesian'), 'corpus'),
    ...readFolder(join(corpus, 'indonesian-pages'), 'corpus'),
  ],
};

/** `fixtures`, `truth` (pages with a truth) or `corpus` (all); none where the folder is absent. */
export const readBenchPages = ({ pages, corpus }) => readers[pages](corpus ?? corpusFolder);
