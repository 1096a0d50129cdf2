import type { FormFault } from '@minhbach/runtime';

/** What is wrong at a place (JSON pointer), in both languages. */
export function faultAt(
  pointer: string,
  code: string,
  [vi, en]: readonly [vi: string, en: string],
): FormFault {
  return { pointer, code, message: { vi, en } };
}
