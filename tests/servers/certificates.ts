/** The certificates of the tests' servers; see README.md. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type CertificateName = 'valid' | 'expired' | 'wrong-name' | 'self-signed';

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`certificates/${name}.pem`, import.meta.url));

/** The file of the root that no program trusts by itself. */
export const rootFile = pathOf('root');

/** The root itself, PEM. */
export const testRoot = readFileSync(rootFile, 'utf8');

/** What a TLS server shows and what it proves it with, PEM. */
export const certificate = (name: CertificateName) => ({
  cert: readFileSync(pathOf(name)),
  key: readFileSync(pathOf(`${name}.key`)),
});
