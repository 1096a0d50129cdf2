import { forbiddenNames } from '@minhbach/bpmn';
import type { Fault } from '../problems/problem.js';
import { pointerSegment } from '../problems/validation.js';

export interface CleanInput {
  /** The same value, all its strings in Unicode normal form C. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

const maximumDepth = 16;

const messages = {
  'nul-character': { vi: 'Chứa ký tự NUL.', en: 'contains a NUL character' },
  'unpaired-surrogate': {
    vi: 'Chứa ký tự Unicode không hợp lệ.',
    en: 'contains an unpaired surrogate',
  },
  'forbidden-name': { vi: 'Tên trường bị cấm.', en: 'is a name that is not allowed' },
  'too-deep': { vi: 'Lồng nhau quá sâu.', en: `is nested deeper than ${String(maximumDepth)}` },
} as const;

/**
 * What may come in from outside: text that PostgreSQL can store and two people can compare. NUL and unpaired
 * surrogates are refused anywhere, names included; Vietnamese typed in parts is put together (NFC).
 */
export function cleanInput(input: unknown): CleanInput {
  const faults: Fault[] = [];
  const refuse = (pointer: string, code: keyof typeof messages): void => {
    faults.push({ pointer, code, message: messages[code] });
  };
  const value = clean(input, '', 0, refuse);
  return { value, faults };
}

type Refuse = (pointer: string, code: keyof typeof messages) => void;

function clean(value: unknown, pointer: string, depth: number, refuse: Refuse): unknown {
  if (typeof value === 'string') return cleanText(value, pointer, refuse);
  if (value === null || typeof value !== 'object') return value;
  if (depth >= maximumDepth) {
    refuse(pointer, 'too-deep');
    return null;
  }
  if (Array.isArray(value)) {
    return value.map((item, i) => clean(item, `${pointer}/${String(i)}`, depth + 1, refuse));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const at = `${pointer}/${pointerSegment(name.toWellFormed())}`;
      if (forbiddenNames.has(name)) refuse(at, 'forbidden-name');
      return [cleanText(name, at, refuse), clean(member, at, depth + 1, refuse)];
    }),
  );
}

function cleanText(text: string, pointer: string, refuse: Refuse): string {
  if (text.includes('\0')) refuse(pointer, 'nul-character');
  if (!text.isWellFormed()) refuse(pointer, 'unpaired-surrogate');
  return text.normalize('NFC');
}
