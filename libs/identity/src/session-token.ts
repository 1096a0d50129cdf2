import { hash, randomBytes } from 'node:crypto';

/** 256 random bits, URL-safe. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the table keeps of a token. */
export function hashOfToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
