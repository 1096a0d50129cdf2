import { createHash, randomInt } from 'node:crypto';

/** Without letters that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const codeCount = 10;
const half = 5;

/** Ten new codes such as `k7mnp-x2q9r`, of about fifty random bits each. */
export function newRecoveryCodes(): string[] {
  const part = (): string =>
    Array.from({ length: half }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: codeCount }, () => `${part()}-${part()}`);
}

/** What of a code is kept; however it was typed. */
export function hashOfRecoveryCode(code: string): Buffer {
  return createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest();
}
