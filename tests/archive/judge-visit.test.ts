/** What the answer to a visit means: which event there is, and when the address is asked for next. */
import { describe, expect, test } from '@jest/globals';
import { type Answer, type Judging, judgeVisit } from '../../src/archive/judge-visit.ts';
import { Failure, type FailureCode } from '../../src/failure.ts';
import type { KnownAddress } from '../../src/store/addresses.ts';
import type { Article } from '../../src/types.ts';
import { article as anyArticle } from '../output/article.ts';

const hourMs = 3_600_000;
const now = 1_700_000_000_000;
const marks = { etag: '"2"', lastModified: null, bodySha256: 'b2' };
const words = { headline: 'Jembatan dibuka', paragraphs: ['Satu.', 'Dua.'] };

const article = (more: Partial<Article> = {}): Article => ({
  ...anyArticle,
  id: 'a'.repeat(32),
  headline: 'Jembatan dibuka',
  articleBody: 'Satu.\n\nDua.',
  contentHash: 'c1',
  simhash: '00000000000000ff',
  datePublished: null,
  ...more,
});

const listed: KnownAddress = {
  id: 1,
  url: 'https://www.example.com/a',
  host: 'www.example.com',
  publisher: 'example.com',
  day: null,
  status: 'listed',
  firstSeen: now - hourMs,
  due: now,
  fetched: null,
  failures: 0,
  failure: null,
  etag: null,
  lastModified: null,
  bodySha256: null,
  record: null,
  revision: 0,
  contentHash: null,
  simhash: null,
};

const fetched: KnownAddress = {
  ...listed,
  status: 'fetched',
  fetched: now - hourMs,
  record: 'a'.repeat(32),
  revision: 1,
  contentHash: 'c1',
  simhash: '00000000000000ff',
};

const judge = (answer: Answer, known: KnownAddress, more: Partial<Judging> = {}) =>
  judgeVisit(answer, {
    known,
    twin: undefined,
    words: known.record === null ? undefined : words,
    schedule: [hourMs, 24 * hourMs],
    now,
    ...more,
  });

const came = (more: Partial<Article> = {}): Answer => ({
  kind: 'article',
  article: article(more),
  marks,
});

const failed = (code: FailureCode, status?: number): Answer => ({
  kind: 'failure',
  failure: new Failure(code, 'told', status === undefined ? {} : { detail: { status } }),
});

describe('an address without a record', () => {
  test('an article is new, of revision 1, and visited again by the schedule', () => {
    const { event, change, words: kept } = judge(came(), listed);
    expect(event).toMatchObject({ kind: 'new', revision: 1, previousHash: null, changes: null });
    expect(change).toMatchObject({ status: 'fetched', fetched: now, due: now + hourMs });
    expect(kept).toEqual(words);
  });

  test('without a schedule it is never asked for again, and no words are kept', () => {
    const { change, words: kept } = judge(came(), listed, { schedule: [] });
    expect([change.due, kept]).toEqual([null, undefined]);
  });

  test.each<[string, Partial<KnownAddress>]>([
    ['the same words', { contentHash: 'c1' }],
    ['nearly the same words', { contentHash: 'c9', simhash: '00000000000000fe' }],
  ])('another address of a known article with %s brings nothing', (_, more) => {
    const { event, change } = judge(came(), listed, { twin: { ...fetched, id: 2, ...more } });
    expect([event, change.status, change.due]).toEqual([undefined, 'same', null]);
  });

  test('another article that claims the address of a known one is new all the same', () => {
    const twin = { ...fetched, id: 2, contentHash: 'c9', simhash: 'ffffffff00000000' };
    expect(judge(came(), listed, { twin }).event?.kind).toBe('new');
  });

  test('the day of publication goes before the day it was listed for', () => {
    const { change } = judge(came({ datePublished: '2026-11-03T10:00:00+07:00' }), listed);
    expect(change.day).toBe('2026-11-03');
  });

  test.each<[FailureCode, number | undefined]>([
    ['dns-failure', undefined],
    ['fetch-timeout', undefined],
    ['host-paused', undefined],
    ['robots-unreachable', undefined],
    ['challenge', undefined],
    ['http-status', 429],
    ['http-status', 503],
    ['incomplete-body', undefined],
  ])('%s %s may pass: tried again after an hour', (code, status) => {
    const { failure, change } = judge(failed(code, status), listed);
    expect(failure?.code).toBe(code);
    expect(change).toMatchObject({ status: 'listed', failures: 1, due: now + hourMs });
  });

  test('what failed six times in a row is given up', () => {
    const { change } = judge(failed('fetch-timeout'), { ...listed, failures: 5 });
    expect(change).toMatchObject({ status: 'failed', failures: 6, due: null });
  });

  test.each<[FailureCode, number | undefined]>([
    ['http-status', 404],
    ['http-status', 410],
    ['http-status', 403],
    ['soft-404', 200],
    ['wrong-media-type', undefined],
    ['login-wall', undefined],
    ['extract-failure', undefined],
  ])('%s %s lasts: given up at once', (code, status) => {
    expect(judge(failed(code, status), listed).change).toMatchObject({
      status: 'failed',
      due: null,
    });
  });

  test.each<FailureCode>(['robots-refused', 'blocked-address'])('%s is a refusal', (code) => {
    expect(judge(failed(code), listed).change).toMatchObject({ status: 'refused', due: null });
  });
});

describe('an article that has its record', () => {
  test('other words are a change, with the hash before and what came and went', () => {
    const fresh = { articleBody: 'Satu.\n\nTiga.', contentHash: 'c2' };
    const { event, change, words: kept } = judge(came(fresh), fetched);
    expect(event).toMatchObject({ kind: 'changed', revision: 2, previousHash: 'c1' });
    expect(event?.changes?.paragraphs).toEqual([
      { op: 'removed', at: 1, text: 'Dua.' },
      { op: 'added', at: 1, text: 'Tiga.' },
    ]);
    expect(change).toMatchObject({ revision: 2, contentHash: 'c2', due: now + 23 * hourMs });
    expect(kept?.paragraphs).toEqual(['Satu.', 'Tiga.']);
  });

  test('another headline over the same words is a change', () => {
    const { event } = judge(came({ headline: 'Jembatan ditutup' }), fetched);
    expect(event).toMatchObject({ kind: 'changed', revision: 2 });
    expect(event?.changes).toEqual({
      headline: { from: 'Jembatan dibuka', to: 'Jembatan ditutup' },
      paragraphs: [],
    });
  });

  test('the same words in other bytes are no change', () => {
    const { event, change } = judge(came(), fetched);
    expect(event).toMatchObject({ kind: 'unchanged', revision: 1 });
    expect(change).toMatchObject({ ...marks, due: now + 23 * hourMs });
  });

  test.each<[FailureCode, number, number]>([
    ['http-status', 404, 404],
    ['http-status', 410, 410],
    ['soft-404', 200, 200],
  ])('%s %d is a takedown', (code, status, told) => {
    const { event, failure, change } = judge(failed(code, status), fetched);
    expect(event).toMatchObject({ kind: 'gone', status: told, code, previousHash: 'c1' });
    expect(failure).toBeUndefined();
    expect(change).toMatchObject({ status: 'gone', due: now + 23 * hourMs });
  });

  test('a takedown is told once', () => {
    const gone = { ...fetched, status: 'gone' } as const;
    expect(judge(failed('http-status', 404), gone).event).toBeUndefined();
  });

  test('what was gone and is there with the same words is back', () => {
    const gone = { ...fetched, status: 'gone' } as const;
    expect(judge(came(), gone).event?.kind).toBe('back');
    expect(judge({ kind: 'unchanged', status: 304, marks }, gone).event?.kind).toBe('back');
  });

  test('a failure is told, the record stays, the schedule goes on', () => {
    const { event, failure, change } = judge(failed('http-status', 503), fetched);
    expect([event, failure?.code]).toEqual([undefined, 'http-status']);
    expect(change).toEqual({ failures: 1, failure: 'http-status', due: now + 23 * hourMs });
  });
});

describe('every judgement', () => {
  const answers: [string, Answer][] = [
    ['an article', came()],
    ['nothing new', { kind: 'unchanged', status: 304, marks }],
    ['a failure that may pass', failed('fetch-timeout')],
    ['a takedown', failed('http-status', 404)],
  ];
  test.each(answers)('%s is due after now or never', (_, answer) => {
    for (const known of [listed, fetched].slice(answer.kind === 'unchanged' ? 1 : 0)) {
      const { due } = judge(answer, known).change;
      expect(due === null || (due !== undefined && due > now)).toBe(true);
    }
  });
});
