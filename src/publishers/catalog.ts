/**
 * Finds the profile of an address. There is no registry: a publisher is known when a file named for its domain
 * stands in this folder, and the file is loaded only when a page of that publisher is read.
 */
import { readdir } from 'node:fs/promises';
import type { Profile } from './profile.ts';

/** `.ts` when run from the sources, `.js` when built. */
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

/** Named from the folder above: a bundle has this file's code in a folder beside. */
const folder = new URL('../publishers/', import.meta.url);

/** Labels of letters, digits and inner hyphens, at least two, the last no number: a name, not an IP address. */
const hostName = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,126}[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/;
/** RFC 1035, section 2.3.4. */
const maxHostChars = 253;

const readNames = async (): Promise<ReadonlySet<string>> => {
  const files = await readdir(folder);
  const names = files
    .filter((file) => file.endsWith(extension) && !file.endsWith(`.d${extension}`))
    .map((file) => file.slice(0, -extension.length))
    .filter((name) => hostName.test(name));
  return new Set(names.sort());
};

let known: Promise<ReadonlySet<string>> | undefined;
/** The domains there is a file for. The folder is read once: names from outside never touch the file system. */
const knownDomains = (): Promise<ReadonlySet<string>> => {
  known ??= readNames();
  return known;
};

const loadFile = async (domain: string): Promise<Profile> => {
  const module: { default: Profile } = await import(new URL(`${domain}${extension}`, folder).href);
  return module.default;
};

/** `www.rmoljabar.id`, `rmoljabar.id`, and never less than two labels. */
const domainsOf = (host: string): string[] => {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
};

const findByHost = async (host: string): Promise<Profile | undefined> => {
  if (host.length > maxHostChars || !hostName.test(host)) return undefined;
  const names = await knownDomains();
  const domain = domainsOf(host).find((name) => names.has(name));
  return domain === undefined ? undefined : loadFile(domain);
};

const hostOf = (url: string): string | undefined => {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/\.$/, '') : undefined;
};

/**
 * The profile for a page's address; undefined where no file in this folder is named for its host, or for the host
 * without some labels from the left. `notrmol.id` and `rmol.id.example.org` are not `rmol.id`.
 */
export const findProfile = async (url: string): Promise<Profile | undefined> => {
  const host = hostOf(url);
  return host === undefined ? undefined : findByHost(host);
};

/** Every profile once, in the order of their first domains. */
export const listProfiles = async (): Promise<readonly Profile[]> => {
  const profiles: Profile[] = [];
  // One after the other: loaders of modules have lost what files asked for together share (Jest's).
  for (const domain of await knownDomains()) {
    const profile = await loadFile(domain);
    if (profile.domains[0] === domain) profiles.push(profile);
  }
  return profiles;
};

/** A profile by its domain or by the publisher's name, in any case; undefined where there is none. */
export const loadProfile = async (name: string): Promise<Profile | undefined> => {
  const wanted = name.trim().toLowerCase();
  const byHost = await findByHost(wanted);
  if (byHost !== undefined) return byHost;
  return (await listProfiles()).find((profile) => profile.name.toLowerCase() === wanted);
};
