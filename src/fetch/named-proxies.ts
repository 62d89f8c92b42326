/** The proxies that a flag or the environment names. */
import { Failure } from '../failure.ts';
import { type Address, readAddress } from './address.ts';

export interface ProxyNames {
  /** `http://proxy.example:3128` for all addresses; the environment (HTTP_PROXY, HTTPS_PROXY) where absent. */
  readonly proxy?: string | undefined;
  /** The environment's variables, for HTTP_PROXY, HTTPS_PROXY and NO_PROXY in either case. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

export interface NamedProxies {
  readonly forHttp: Address | undefined;
  /** Where the environment names none for https: that for http. */
  readonly forHttps: Address | undefined;
  /** What NO_PROXY says. */
  readonly exempt: string;
}

/** A proxy by its address; the environment may leave `http://` out. */
const readProxy = (text: string | undefined, where: string): Address | undefined => {
  if (text === undefined) return undefined;
  const address = readAddress(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (address !== undefined) return address;
  const what = `${where}: names no proxy; write it as http://proxy.example:3128, or unset it`;
  throw new Failure('proxy-failure', what);
};

/** The proxies named; undefined where none is. Throws Failure('proxy-failure') for what is no address. */
export const readNamedProxies = ({
  proxy,
  environment = {},
}: ProxyNames): NamedProxies | undefined => {
  const variable = (name: string): string | undefined =>
    environment[name.toLowerCase()] || environment[name] || undefined;
  const given = readProxy(proxy, '--proxy');
  const forHttp = given ?? readProxy(variable('HTTP_PROXY'), 'HTTP_PROXY');
  const forHttps = given ?? readProxy(variable('HTTPS_PROXY'), 'HTTPS_PROXY') ?? forHttp;
  if (forHttp === undefined && forHttps === undefined) return undefined;
  return { forHttp, forHttps, exempt: variable('NO_PROXY') ?? '' };
};
