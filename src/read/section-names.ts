/** Names of sections brought to one form: no "Home", no service, not the headline, each once, none longer than a name. */
import type { Element } from 'domhandler';
import type { Block } from '../dom/blocks.ts';
import { isServiceLink } from '../text/service-links.ts';
import { textKey } from '../text/similarity.ts';
import { foldSpaces } from '../text/white-space.ts';
import type { Headline, Reading } from './reading.ts';

/** The step of a trail that every page has. */
export const homeWords =
  /^(?:home|beranda|homepage|start|startseite|accueil|inicio|início|depan|halaman utama|hem|forside|etusivu|you are here|anda di sini|detail|detail berita)$/i;
/** No section has a longer name. */
export const maxSectionChars = 40;
const maxSections = 6;
/** Lines above the headline in which a section may stand without saying so. */
export const linesBefore = 6;
/** What stands between the steps of a trail. */
export const trailSeparator = /\s*[>»›/|→•]\s*|\s{2,}/;

/** The names that can be sections, outermost first, at most six; undefined where none can. */
export const cleanSections = (
  names: readonly string[],
  headline: Headline,
): string[] | undefined => {
  const seen = new Set([textKey(headline.text)]);
  const sections = names
    .map((name) => foldSpaces(name).replace(/^[>»›/|\s]+|[>»›/|:\s]+$/g, ''))
    .filter((name) => {
      const key = textKey(name);
      if (key === '' || homeWords.test(name) || name.length > maxSectionChars || seen.has(key))
        return false;
      if (isServiceLink(name)) return false;
      seen.add(key);
      return true;
    });
  return sections.length === 0 ? undefined : sections.slice(0, maxSections);
};

/** Says in the data of every article that it is one, or where the outlet is; printed it is a section (detik, VOI). */
const anyArticle =
  /^(?:berita|berita utama|artikel|news|news article|articles?|posts?|stor(?:y|ies)|indonesia|indonesia|uncategori[sz]ed|tak berkategori|tanpa kategori)$/i;

/** Sections that only the data names; undefined where it names none. */
export const statedSections = (
  names: readonly string[],
  headline: Headline,
): string[] | undefined =>
  cleanSections(
    names.length === 1 ? names.filter((name) => !anyArticle.test(name.trim())) : names,
    headline,
  );

/** The lines above the headline, or above the story where the headline is not printed. */
export const linesAbove = ({ document, story }: Reading, headline: Headline): Block[] => {
  const at = headline.block?.index ?? story.lines[0]?.block.index ?? 0;
  return document.index.blocks.slice(0, at);
};

/** `Langsung ke konten`: it leads within the page. */
export const isSkipLink = ({ attribs }: Element): boolean => attribs.href?.startsWith('#') === true;
