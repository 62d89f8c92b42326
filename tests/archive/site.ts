/**
 * News sites on this machine that follow a script: one server that is the proxy for all their hosts (absolute form,
 * RFC 9112, section 3.2.2), whose clock a test sets and which remembers every request.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../servers/listen.ts';
import { articlePage, dayOf, feedOf, indexPage, missingPage, sitemapOf } from './pages.ts';
import { publishedMs, type Showing, type Story, showingAt, storyPath } from './stories.ts';

export interface SiteRequest {
  readonly host: string;
  readonly path: string;
  /** When it came, of a clock that only goes forward. */
  readonly atMs: number;
  readonly ifNoneMatch: string | undefined;
  /** What it was answered with; 0 before it is. */
  status: number;
}

/**
 * What comes before the script: `true`, the request is answered by other means; `false`, the script answers at once;
 * a promise, the script answers when it resolves.
 */
type Conduct = (request: SiteRequest, response: ServerResponse) => boolean | Promise<void>;

export interface SiteOptions {
  readonly stories: readonly Story[];
  /** Items a feed has room for. */
  readonly feedLength?: number;
  /** How long an article takes to be answered. */
  readonly latencyMs?: number;
  /** Hosts that give nothing to ask by, and count their readers on the page. */
  readonly restless?: ReadonlySet<string>;
}

export interface NewsSites {
  /** The surroundings in which a program reaches the hosts. */
  readonly env: Readonly<Record<string, string>>;
  readonly asked: SiteRequest[];
  /** The sites' time of day, Unix milliseconds. */
  nowMs: number;
  /** What robots.txt says, for every host. */
  robots: string;
  conduct: Conduct;
  close(): Promise<void>;
}

const html = 'text/html; charset=utf-8';
const xml = 'application/xml; charset=utf-8';
const perIndexPage = 10;

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const etagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;

/** With an ETag, and a 304 for whoever has the same. */
const withValidator = (answer: Answer, ifNoneMatch: string | undefined): Answer => {
  const etag = etagOf(answer.body ?? '');
  if (etag === ifNoneMatch) return { status: 304, headers: { etag } };
  return { ...answer, headers: { etag } };
};

/** What the stories of a host look like at one time. */
class Host {
  readonly #stories: readonly Story[];
  readonly #byPath: ReadonlyMap<string, Story>;
  readonly #feedLength: number;
  readonly #isRestless: boolean;
  #readers = 0;

  constructor(
    stories: readonly Story[],
    { feedLength, isRestless }: { feedLength: number; isRestless: boolean },
  ) {
    this.#stories = [...stories].sort((a, b) => publishedMs(b) - publishedMs(a) || b.id - a.id);
    this.#byPath = new Map(stories.map((story) => [storyPath(story), story]));
    this.#feedLength = feedLength;
    this.#isRestless = isRestless;
  }

  #page(story: Story, showing: Showing): Answer {
    if (!('missing' in showing)) {
      this.#readers += 1;
      const readers = this.#isRestless ? this.#readers : undefined;
      return { status: 200, type: html, body: articlePage(story, showing.prose, readers) };
    }
    if (showing.missing === 'soft-404') return { status: 200, type: html, body: missingPage };
    return { status: showing.missing, type: html, body: 'tidak ada' };
  }

  #listing(path: string, nowMs: number): Answer | undefined {
    const there = this.#stories.filter((story) => publishedMs(story) <= nowMs);
    if (path === '/rss')
      return { status: 200, type: xml, body: feedOf(there.slice(0, this.#feedLength)) };
    if (path === '/sitemap.xml') return { status: 200, type: xml, body: sitemapOf(there) };
    const [, day, page = '1'] = /^\/indeks\/(\d{4}\/\d\d\/\d\d)(?:\?page=(\d+))?$/.exec(path) ?? [];
    if (day === undefined) return undefined;
    const ofDay = there.filter((story) => dayOf(story) === day.replaceAll('/', '-'));
    const at = (Number(page) - 1) * perIndexPage;
    return { status: 200, type: html, body: indexPage(ofDay.slice(at, at + perIndexPage)) };
  }

  answer(path: string, nowMs: number): Answer {
    const moved = /^\/lama\/(\d+)$/.exec(path)?.[1];
    if (moved !== undefined)
      return { status: 301, headers: { location: storyPath({ id: Number(moved) }) } };
    const listing = this.#listing(path, nowMs);
    if (listing !== undefined) return listing;
    const story = this.#byPath.get(path.replace(/\?.*$/, ''));
    const showing = story && showingAt(story, nowMs);
    if (story === undefined || showing === undefined)
      return { status: 404, type: html, body: 'tidak ada' };
    return this.#page(story, showing);
  }

  /** Whether what it sends can be asked for by an ETag. */
  get hasValidators(): boolean {
    return !this.#isRestless;
  }
}

const hostsOf = ({
  stories,
  feedLength = 1_000_000,
  restless = new Set(),
}: SiteOptions): Map<string, Host> => {
  const byHost = new Map<string, Story[]>();
  for (const story of stories) byHost.set(story.host, [...(byHost.get(story.host) ?? []), story]);
  return new Map(
    [...byHost].map(([name, own]) => [
      name,
      new Host(own, { feedLength, isRestless: restless.has(name) }),
    ]),
  );
};

const requestOf = ({ url = '', headers }: IncomingMessage): SiteRequest => {
  const { host, pathname, search } = new URL(url, `http://${headers.host}`);
  const path = pathname + search;
  const ifNoneMatch = headers['if-none-match'];
  return { host, path, atMs: performance.now(), ifNoneMatch, status: 0 };
};

/** Starts the sites; their time is that of the newest story until it is set. */
export const startSites = async (options: SiteOptions): Promise<NewsSites> => {
  const hosts = hostsOf(options);
  const asked: SiteRequest[] = [];
  const answerFor = ({ host: name, path, ifNoneMatch }: SiteRequest): Answer => {
    if (path === '/robots.txt') return { status: 200, type: 'text/plain', body: sites.robots };
    const host = hosts.get(name);
    if (host === undefined) return { status: 404, type: html, body: 'tidak ada' };
    const answer = host.answer(path, sites.nowMs);
    const isWhole = answer.status === 200 && host.hasValidators;
    return isWhole ? withValidator(answer, ifNoneMatch) : answer;
  };
  const answer = (request: SiteRequest, response: ServerResponse): void => {
    const { status, type, body, headers } = answerFor(request);
    request.status = status;
    const send = (): void =>
      void response
        .writeHead(status, { ...(type && { 'content-type': type }), ...headers })
        .end(body);
    const { latencyMs = 0 } = options;
    if (latencyMs > 0 && request.path.startsWith('/berita/')) setTimeout(send, latencyMs);
    else send();
  };
  const server = createServer(async (incoming, response) => {
    const request = requestOf(incoming);
    asked.push(request);
    const conduct = sites.conduct(request, response);
    if (conduct === true) return;
    if (conduct !== false) await conduct;
    answer(request, response);
  });
  const { port, close } = await listen(server);
  const sites: NewsSites = {
    env: { HTTP_PROXY: `http://127.0.0.1:${port}` },
    asked,
    nowMs: Math.max(0, ...options.stories.map(publishedMs)),
    robots: 'User-agent: *\nDisallow: /terlarang\n',
    conduct: () => false,
    close,
  };
  return sites;
};

/** Milliseconds between requests to one host that follow each other, robots.txt and all. */
export const gapsOf = (asked: readonly SiteRequest[], host: string): number[] => {
  const times = asked.filter((one) => one.host === host).map(({ atMs }) => atMs);
  return times.slice(1).map((time, i) => time - (times[i] ?? 0));
};
