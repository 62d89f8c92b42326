/** What is in the markup and not on the screen. */
import { type Element, isTag, isText, type ParentNode } from 'domhandler';
import { replacedElements } from './element-names.ts';

const hiddenStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether the markup itself keeps the element from the reader. */
export const isHidden = (element: Element): boolean => {
  const { style, hidden } = element.attribs;
  return hidden !== undefined || (style !== undefined && hiddenStyle.test(style.slice(0, 300)));
};

/** "Your browser does not support the video tag" and a link; more is the page behind a frame nobody closed. */
const maxFallbackChars = 200;

/** Characters left of `room` after the text of a node; no node is looked at once there are none. */
const roomAfter = (node: ParentNode, room: number): number => {
  let left = room;
  for (const child of node.children) {
    if (left < 0) break;
    if (isText(child)) left -= child.data.trim().length;
    else if (isTag(child)) left = roomAfter(child, left);
  }
  return left;
};

/** Whether the element is a frame or player with nothing inside but words for programs that cannot show it. */
export const holdsFallback = (element: Element): boolean =>
  replacedElements.has(element.name) && roomAfter(element, maxFallbackChars) >= 0;
