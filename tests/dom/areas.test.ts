import { describe, expect, test } from '@jest/globals';
import { isTag } from 'domhandler';
import { areaOf, isAside, nameWords } from '../../src/dom/areas.ts';
import { parseHtml } from '../../src/dom/parse.ts';

const areaOfHtml = (html: string): string | undefined => {
  const element = parseHtml(html).root.children.find(isTag);
  return element === undefined ? undefined : areaOf(element);
};

describe('a name is read as words', () => {
  test.each([
    ['parted at marks', 'read__related-list', 'read related list'],
    ['parted at capitals', 'relatedArticles', 'related articles'],
    ['of any script', 'überschrift-Größe', 'überschrift größe'],
    ['without utility classes', 'print:hidden desktop:[&_p]:mt-2 foto', ' foto'],
    [
      'without the tags of a WordPress post',
      'post-12 hentry tag-iklan category-popular',
      'post 12 hentry ',
    ],
    ['up to a length', 'a '.repeat(1_000), `${'a '.repeat(120)}`],
  ])('%s', (_, name, words) => {
    expect(nameWords(name)).toBe(words);
  });
});

describe('an element is the part of the page that it says it is', () => {
  test.each([
    ['its tag', '<nav>', 'navigation'],
    ['the path to the page, though it is a <nav>', '<nav class=breadcrumb>', 'breadcrumb'],
    ['so is one that is labelled', '<nav aria-label=Breadcrumb>', 'breadcrumb'],
    ['the path to the page, by its crumbs', '<div class="entry-crumbs">', 'breadcrumb'],
    ['its tag before its class', '<footer class=related>', 'footer'],
    ['its role', '<div role=complementary>', 'aside'],
    ['its class', '<div class="berita-terkait">', 'related'],
    ['of two words: buttons for the size of letters', '<ul class=adjust-text-size>', 'tools'],
    ['what is said under a video', '<p class=video-desc>', 'caption'],
    ['an order of letters by mail', '<div id=email-opt-in>', 'form'],
    ['networks, in French', '<div id=box_reseaux>', 'share'],
    ['the path to the page, in French', '<div class=fil-ariane>', 'breadcrumb'],
    ['comments, in Romanian', '<div id=comentarii>', 'comments'],
    ['other articles, in Hungarian', '<div class=kapcsolodo-cikkek>', 'related'],
    ['what a picture shows, in Italian', '<p class=didascalia>', 'caption'],
    ['not what it has or lacks', '<div class="main has-rail no-comments">', undefined],
    ['its class in capitals', '<div class="ShareButtons">', 'share'],
    ['its id', '<div id=sidebar>', 'aside'],
    ['its class before its id', '<div class=iklan id=komentar>', 'advert'],
    ['the surest of several words', '<div class="breadcrumb share">', 'breadcrumb'],
    ['words of a reader who is read to', '<span class="sr-only">', 'hidden'],
    ['a picture with words about it', '<figure><img src=a>b</figure>', 'caption'],
    ['buttons for the size of letters', '<div class="font-size">', 'tools'],
    ['what Elementor says it makes', '<div class="elementor-widget-share-buttons">', 'share'],
    ['Italian', '<div class="articoli-correlati">', 'related'],
    ['Portuguese', '<div class="publicidade-topo">', 'advert'],
    ['Swedish', '<div class="annons-box">', 'advert'],
    ['Polish', '<div class="box_komentarze">', 'comments'],
    ['Turkish', '<div class="ilgili-haberler">', 'related'],
    ['Vietnamese', '<div class="box-binhluan">', 'comments'],
  ])('%s', (_, html, area) => {
    expect(areaOfHtml(html)).toBe(area);
  });

  test.each([
    ['words inside of words are no words', '<div class="shared-uploads padding gradient">'],
    ['the text of the article is that, whatever else it says', '<div class="article-body share">'],
    ['a heading styled as a list is a heading', '<h2 class="related-title">'],
    ['a figure that frames a table is no picture', '<figure><img src=a><table></table></figure>'],
    ['what Elementor makes', '<div class="elementor-element elementor-widget">'],
    ['a paragraph in a size of its own', '<p class="has-small-font-size">'],
    ['an element without a name', '<div>'],
    ['an empty name', '<div class="" id="">'],
  ])('%s', (_, html) => {
    expect(areaOfHtml(html)).toBeUndefined();
  });
});

describe('inline words that are not part of the line', () => {
  test.each([
    ['read aloud only', 'visually-hidden', true],
    ['shown on pointing', 'tooltip-text', true],
    ['the word pointed at', 'tooltip', false],
    ['any other', 'tanggal', false],
  ])('%s', (_, name, isOut) => {
    expect(isAside(name)).toBe(isOut);
  });
});
