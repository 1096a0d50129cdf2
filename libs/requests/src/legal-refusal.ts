import { Refusal, type FormFault } from '@minhbach/runtime';

type Bilingual = FormFault['message'];

/** What the law or the order of things forbids, at a field of what was sent. */
export function legalRefusal(code: string, pointer: string, message: Bilingual): Refusal {
  return new Refusal(code, message.en, [{ pointer, code, message }]);
}

/** Several faults at once; the first one gives the refusal its code and message. */
export function refusalOf(faults: readonly FormFault[]): Refusal {
  const [first] = faults;
  if (!first) throw new Error('a refusal has a reason');
  return new Refusal(first.code, first.message.en, faults);
}
