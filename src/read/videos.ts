/** The players and films of the story. */
import { textValue, typesOf } from '../dom/linked-data.ts';
import { attributeOf } from '../dom/text.ts';
import { absoluteUrl } from '../text/urls.ts';
import type { Video } from '../types.ts';
import type { Reading } from './reading.ts';

const maxVideos = 50;
/** Frames that play films; other frames are ads, polls and posts. */
const playerFrame =
  /(?:youtube(?:-nocookie)?\.com\/embed\/|player\.vimeo\.com|dailymotion\.com\/(?:embed|player)|facebook\.com\/plugins\/video|\/embed\/video|\/(?:video|player|embed)\/|jwplatform\.com|brightcove|vidio\.com\/embed)/i;

const fromPage = ({ document, story }: Reading): Video[] => {
  const first = (story.lines[0]?.block.index ?? 0) - 8;
  const last = (story.lines.at(-1)?.block.index ?? first) + 3;
  return document.index.media.flatMap(({ element, before }): Video[] => {
    if (before < first || before > last) return [];
    const source = element.attribs.src ?? element.attribs['data-src'];
    if (source === undefined) return [];
    if (element.name === 'iframe' ? !playerFrame.test(source) : element.name !== 'video') return [];
    const url = absoluteUrl(source, document.baseUrl);
    return url === undefined ? [] : [{ url, title: attributeOf(element, 'title') ?? null }];
  });
};

const fromLinkedData = ({ document }: Reading): Video[] =>
  document.linkedData.things
    .filter((thing) => typesOf(thing).includes('VideoObject'))
    .flatMap((thing): Video[] => {
      const source = textValue(thing.contentUrl) ?? textValue(thing.embedUrl);
      const url = source === undefined ? undefined : absoluteUrl(source, document.baseUrl);
      return url === undefined ? [] : [{ url, title: textValue(thing.name) ?? null }];
    });

/** Reads the videos, each address once. */
export const readVideos = (reading: Reading): Video[] => {
  const seen = new Set<string>();
  return [...fromPage(reading), ...fromLinkedData(reading)]
    .filter(({ url }) => !seen.has(url) && seen.add(url))
    .slice(0, maxVideos);
};
