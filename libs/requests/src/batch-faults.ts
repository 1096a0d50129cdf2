import type { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { attachUnlessFaulty } from '@minhbach/documents';
import type { FormFault } from '@minhbach/runtime';
import { unknownAgency } from './request-intake.service.js';
import type { ActingPerson, BatchPartSubmission } from './request-submission.js';

/**
 * Attaches the files of each part to the request that it becomes, and tells what is wrong with all parts together, in
 * their order: agencies that there are not, agencies asked twice, files. Where there is a fault, the step must fail.
 */
export async function batchFaults(
  tx: Transaction,
  agencies: AgencyRegistry,
  parts: readonly BatchPartSubmission[],
  { keys, person }: { readonly keys: readonly string[]; readonly person: ActingPerson },
): Promise<FormFault[]> {
  const on = localDateOf(tx.now);
  const codes = parts.map(({ agencyCode }) => agencyCode);
  const faults: FormFault[] = [];
  for (const [index, { agencyCode, files = [] }] of parts.entries()) {
    const at = `/parts/${String(index)}`;
    if (!(await agencies.find(agencyCode, on))) faults.push(unknownAgency(`${at}/agencyCode`));
    else if (codes.indexOf(agencyCode) < index) faults.push(askedTwice(`${at}/agencyCode`));
    const place = { subjectKey: keys[index] ?? '', purpose: 'request' } as const;
    faults.push(...(await attachUnlessFaulty(tx, place, files, person.id, `${at}/files`)));
  }
  return faults;
}

function askedTwice(pointer: string): FormFault {
  return {
    pointer,
    code: 'agency-asked-twice',
    message: {
      vi: 'Cơ quan này đã được hỏi ở một phần khác: hãy gộp nội dung vào cùng một phần.',
      en: 'This agency is asked in another part already: put what you ask into one part.',
    },
  };
}
