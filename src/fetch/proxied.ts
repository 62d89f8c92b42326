/** Connections through proxies, and past them for the hosts that need none. */
import { type buildConnector, Dispatcher, type Pool, ProxyAgent } from 'undici';
import type { Address } from './address.ts';
import type { ConnectionLimit } from './connection-limit.ts';
import { isTlsCode, networkCode, proxyError } from './network-failures.ts';

export interface ProxyOptions {
  /** The longest a proxy may take to open a way. */
  readonly timeoutMs: number;
  /** Of the connections that are opened, to the proxy and through it. */
  readonly tls: buildConnector.BuildOptions;
  /** Of the requests that go through it. */
  readonly client: Pool.Options;
  /** Opens the connections of one origin. */
  readonly poolOf: ConnectionLimit['poolOf'];
}

type Connector = buildConnector.connector;

/** Names the proxy in the errors of connecting. Those of the TLS behind it are the site's own. */
const naming =
  (proxy: Address, whose: 'proxy' | 'site', connect: Connector): Connector =>
  (options, callback) =>
    connect(options, (error, socket) => {
      if (error === null) callback(null, socket);
      else if (whose === 'site' && isTlsCode(networkCode(error))) callback(error, null);
      else callback(proxyError(error, new URL(proxy.href).host), null);
    });

/**
 * The way through one proxy: CONNECT for https, the absolute form for http.
 * Its own errors must not carry undici's code for a broken socket: undici would connect again without end.
 */
const openProxy = (proxy: Address, options: ProxyOptions): Dispatcher => {
  const { timeoutMs, tls, client } = options;
  const poolFor = (whose: 'proxy' | 'site') => (origin: URL | string, given: object) => {
    const { connect } = given as { connect: Connector };
    return options.poolOf(origin, {
      ...client,
      ...given,
      headersTimeout: timeoutMs,
      connect: naming(proxy, whose, connect),
    });
  };
  return new ProxyAgent({
    ...client,
    uri: proxy.href,
    ...(proxy.authorization !== undefined && { token: proxy.authorization }),
    proxyTunnel: false,
    requestTls: tls,
    proxyTls: tls,
    clientFactory: poolFor('proxy'),
    factory: poolFor('site'),
  } as ProxyAgent.Options);
};

export interface Ways {
  /** Past all proxies. */
  readonly direct: Dispatcher;
  /** The proxy for an address; undefined for one that is asked directly. */
  readonly proxyFor: (href: string) => Address | undefined;
}

/** Sends each request the way its address wants. */
export class Proxied extends Dispatcher {
  readonly #ways: Ways;
  readonly #options: ProxyOptions;
  /** By the address of the proxy, with its credentials: one for http, one for https at most. */
  readonly #proxies = new Map<Address, Dispatcher>();

  constructor(ways: Ways, options: ProxyOptions) {
    super();
    this.#ways = ways;
    this.#options = options;
    this.#tellOf(ways.direct);
  }

  /** Whoever listens for broken connections hears of all of them. */
  #tellOf(way: Dispatcher): void {
    way.on('disconnect', (...told) => this.emit('disconnect', ...told));
  }

  #through(href: string): Dispatcher {
    const proxy = this.#ways.proxyFor(href);
    if (proxy === undefined) return this.#ways.direct;
    return this.#proxies.get(proxy) ?? this.#add(proxy);
  }

  #add(proxy: Address): Dispatcher {
    const way = openProxy(proxy, this.#options);
    this.#tellOf(way);
    this.#proxies.set(proxy, way);
    return way;
  }

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    return this.#through(String(options.origin)).dispatch(options, handler);
  }

  #all(): Dispatcher[] {
    return [this.#ways.direct, ...this.#proxies.values()];
  }

  override async close(): Promise<void> {
    await Promise.all(this.#all().map((one) => one.close()));
  }

  override async destroy(): Promise<void> {
    await Promise.all(this.#all().map((one) => one.destroy()));
  }
}
