import { createHash, randomInt } from 'node:crypto';

/** Without letters that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const groupLength = 5;

/** A random code for people to type, such as `k7mnp-x2q9r`: nearly 25 bits in each group. */
export function newReadableCode(groups: number): string {
  const group = (): string =>
    Array.from({ length: groupLength }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** One that nobody guesses: six groups have 148 random bits. */
export function newSecretCode(): string {
  return newReadableCode(6);
}

/** What of a code is kept; however it was typed. */
export function hashOfReadableCode(code: string): Buffer {
  return createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest();
}
