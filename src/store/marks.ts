/** What a server gave to ask by (RFC 9110, section 8.8), and the hash of what it sent; what it did not give is null. */
export interface Marks {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of the body unpacked, hex. */
  readonly bodySha256: string | null;
}
