import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** Seconds for which a code is shown, and how many digits it has: what every authenticator app takes. */
const period = 30;
const digits = 6;
/** Steps before and after now whose codes are taken: clocks differ, and people type slowly (RFC 6238 §5.2). */
const window = 1;
const secretBytes = 20;

export const newFactorSecret = (): Buffer => randomBytes(secretBytes);

/** What an app is given: as text to type (Base32), and as the address behind the square code. */
export function forApp(secret: Buffer, login: string): { text: string; address: string } {
  const totp = totpOf(secret, login);
  return { text: totp.secret.base32, address: totp.toString() };
}

/** The half minute, counted from 1970, that a code belongs to; null when it is none of about `now` (ms). */
export function stepOfCode(secret: Buffer, code: string, now: number): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const distance = totpOf(secret, '').validate({ token, timestamp: now, window });
  return distance === null ? null : Math.floor(now / 1000 / period) + distance;
}

/** SHA-1 is what the apps know; the code is an HMAC, for which it is sound. */
function totpOf(secret: Buffer, label: string): TOTP {
  const bytes = Uint8Array.from(secret).buffer;
  const own = { issuer: 'Minh Bạch', label, secret: new Secret({ buffer: bytes }) };
  return new TOTP({ ...own, algorithm: 'SHA1', digits, period });
}
