/** A line of text as it grows, and whether lines parted by `<br>` belong together. */
import type { Element } from 'domhandler';
import type { Region } from './blocks.ts';
import { joint } from './inline-joints.ts';

/** What a piece of text lies in. */
export interface Context {
  readonly region: Region;
  readonly anchor: Element | undefined;
  readonly isBold: boolean;
}

/** Lines of one element are parted by `<br>`. */
export class Line {
  text = '';
  linkText = 0;
  boldText = 0;
  readonly anchors: Element[] = [];
  readonly spans: Element[] = [];
  holder: Region | undefined;
  /** An inline element has just ended, and nothing came after it yet. */
  isAfterInline = false;

  add(data: string, { region, anchor, isBold }: Context): void {
    this.text += data.includes('\n') ? data.replaceAll('\n', ' ') : data;
    this.isAfterInline = false;
    if (this.holder === undefined) this.holder = region;
    if (anchor === undefined && !isBold) return;
    const length = data.trim().length;
    if (length === 0) return;
    if (anchor !== undefined) {
      this.linkText += length;
      if (this.anchors.at(-1) !== anchor) this.anchors.push(anchor);
    }
    if (isBold) this.boldText += length;
  }

  beginInline(): void {
    if (this.isAfterInline) this.text += joint;
    this.isAfterInline = false;
  }

  isEmpty(): boolean {
    return this.text.trim() === '';
  }
}

/** A line that stands by itself is no longer. */
const maxLayoutChars = 160;
const unfinished = /[.!?…,;:][\s"'”’»)\]]*$/;
const bareAddress = /^https?:\/\/\S+$/;
const heading = /^h[1-6]$/;

/**
 * Whether `<br>` sets out the parts of a head (`SECTION`, headline, date, byline) rather than breaking text:
 * short lines, none of them ending like a sentence or a verse, no link running over a break.
 */
export const areLayout = (lines: readonly Line[], { element }: Region): boolean =>
  !heading.test(element.name) &&
  lines.every((line, i) => {
    const text = line.text.trim();
    if (text.length > maxLayoutChars || bareAddress.test(text)) return false;
    if (line.linkText < text.length / 2 && unfinished.test(text.slice(-8))) return false;
    const anchor = line.anchors.at(-1);
    return anchor === undefined || anchor !== lines[i + 1]?.anchors[0];
  });
