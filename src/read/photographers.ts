/** People whom the pictures' credits name. */
import { readCaptionPhotographer } from '../text/captions.ts';
import { isPersonName, readAgency } from '../text/people.ts';
import { textKey } from '../text/similarity.ts';
import type { Author, Image } from '../types.ts';
import type { Images } from './images.ts';
import type { Reading } from './reading.ts';

/** The name behind the outlet's own: `Bisnis-Arief Wirahadi`, `TEMPO/Imam Sukamto`; else undefined. */
const nameBesideHouse = (credit: string, own: ReadonlySet<string>): string | undefined => {
  const [house = '', name] = credit.split(/ ?[-–/] ?(.*)/s);
  return own.has(textKey(house)) ? name : undefined;
};

/** The words between single spaces, one before and one after, so that a name is found whole. */
const spacedWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The words of a story's opening that say whom it is about: headline, description, first paragraph. */
type About = readonly string[];

const holdsName = (about: About, key: string): boolean =>
  about.some((text) => spacedWords(text).includes(key));

/**
 * The pictures with whom they show as caption: `Foto: Name` and nothing else credits nobody where the story
 * is about that name (`about`). Beside other words or a house a credit stays one.
 */
export const withShownAsCaption = (images: Images, about: About): Images => {
  const shownIn = (image: Image): Image => {
    const { caption, creditText } = image;
    if (caption !== null || creditText === null || !isPersonName(creditText)) return image;
    return holdsName(about, spacedWords(creditText))
      ? { ...image, caption: creditText, creditText: null }
      : image;
  };
  return {
    ...images,
    images: images.images.map(shownIn),
    placed: images.placed.map((placed) => ({ ...placed, image: shownIn(placed.image) })),
  };
};

/**
 * The people without those whom a picture shows: `Foto: Name`, a bare name, on a page whose headline or
 * first paragraph (`about`) or whose own caption names the same person. Beside a house (`ANTARA FOTO/Name`)
 * the name is of whoever took the picture, whatever the story is about.
 */
export const withoutShown = (
  people: readonly Author[],
  { images }: Images,
  about: About,
): Author[] =>
  people.filter(({ name, role, raw }) => {
    const key = spacedWords(name);
    if (role !== 'photographer' || spacedWords(raw) !== key) return true;
    const captions = images
      .filter(({ creditText }) => spacedWords(creditText ?? '') === key)
      .map(({ caption }) => caption ?? '');
    return !holdsName([...about, ...captions], key);
  });

/**
 * The photographers whom the credits of the story's pictures name. Indonesian outlets credit a person, also
 * beside another house (`ANTARA FOTO/Name`); elsewhere a credit is mostly a house, and only the outlet's own
 * photographer counts: an agency takes its pictures for every paper, not for its piece.
 */
export const readPhotographers = ({ images }: Images, { language, brands }: Reading): Author[] => {
  const own = new Set(brands.map(textKey));
  const isIndonesian = language?.startsWith('id') === true;
  const [house = ''] = brands;
  const authorIn = (credit: string): Author | undefined => {
    const name = nameBesideHouse(credit, own);
    if (
      !isIndonesian &&
      (name === undefined || readAgency(credit.split(/ ?[/-]/, 1)[0] ?? '') !== undefined)
    )
      return undefined;
    return readCaptionPhotographer(name === undefined ? credit : `${house}/${name}`, { brands });
  };
  return images
    .flatMap(({ creditText }) => {
      const author = creditText === null ? undefined : authorIn(creditText);
      return author === undefined ? [] : [{ ...author, raw: creditText ?? author.raw }];
    })
    .filter(({ name }) => !own.has(textKey(name)));
};
