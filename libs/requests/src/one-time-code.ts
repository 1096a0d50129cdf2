import { hash, randomBytes, randomInt } from 'node:crypto';

/** Nothing that is read or heard as something else: no 0 and O, 1 and I, 2 and Z, 5 and S, 8 and B. */
const alphabet = 'ACDEFGHJKLMNPQRTUVWXY34679';
const length = 12;
const pattern = new RegExp(`^[${alphabet}]{${String(length)}}$`);

/** A fresh code, `K7QM-3XPD-9HTA`: 56 random bits, so that guessing is hopeless without locking anybody out. */
export function newOneTimeCode(): string {
  const letters = Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length)));
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** A code as people type it, `k7qm 3xpd 9hta`, as it was issued. Null when it cannot be one. */
export function typedCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '');
  if (!pattern.test(letters)) return null;
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** What the table keeps of a code: of no use for another request. */
export function hashOfCode(requestKey: string, code: string): Buffer {
  return hash('sha256', `${requestKey} ${code}`, 'buffer');
}

/** What a browser shows in place of a used code while its holder reads: 256 random bits. */
export function newPass(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOfPass(pass: string): Buffer {
  return hash('sha256', pass, 'buffer');
}
