import type { TemplateFault, TemplatePublication } from '@minhbach/documents';
import { invalid, Problem } from '../problems/problem.js';

/** Throws all faults of a template, each at its place in the body. */
export function assertFaultless(faults: readonly TemplateFault[]): void {
  if (faults.length === 0) return;
  throw invalid(faults.map((fault) => ({ ...fault, pointer: `/content${fault.pointer}` })));
}

/** The version that was published; throws what kept it from being published. */
export function publishedVersion(publication: TemplatePublication): number {
  if (publication.ok) return publication.version;
  assertFaultless(publication.faults);
  throw new Problem(409, 'template-changed', 'The template has a later version by now.', [
    {
      pointer: '/basedOn',
      code: 'template-changed',
      message: {
        vi: 'Mẫu văn bản đã có phiên bản mới hơn. Hãy xem lại rồi sửa trên phiên bản đó.',
        en: 'The template has a later version by now. Look at it, and change that one.',
      },
    },
  ]);
}
