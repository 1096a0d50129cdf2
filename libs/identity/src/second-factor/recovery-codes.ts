import { newReadableCode } from '../readable-code.js';

const codeCount = 10;

/** Ten new codes such as `k7mnp-x2q9r`, of about fifty random bits each. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: codeCount }, () => newReadableCode(2));
}
