/** The pages that the tests of the main job read: the invented parts, and the reference's where it is there. */
import { inCorpus, readCorpusText } from '../support/corpus.ts';
import { ourParts } from './our-parts.ts';
import { type ArticleParts, readReferenceParts } from './parts.ts';

const referencePath = 'corpus/reference/rmol-2021-05-06.txt';

/** The reference text as it lies in the corpus, or undefined. */
export const referenceText = readCorpusText(referencePath);

/** The parts by the name of their page. */
export const partsByName: readonly (readonly [string, ArticleParts])[] = [
  ['our page', ourParts],
  ...(referenceText === undefined
    ? []
    : [['the reference page', readReferenceParts(referenceText)] as const]),
];

if (!inCorpus(referencePath))
  console.info(
    `skipped: the reference page: ../shared/${referencePath} is not beside the checkout`,
  );
