import type { FormFault } from '@minhbach/runtime';
import type { NewFinding } from './review-conclusion.entity.js';

interface Known {
  readonly today: string;
  /** Ids of the duties for which the unit answers. */
  readonly duties: readonly string[];
}

/** Everything that is wrong with the findings of a conclusion. */
export function findingFaults(
  findings: readonly NewFinding[],
  { today, duties }: Known,
): FormFault[] {
  return findings.flatMap(({ dutyId, dueOn }, index) => {
    const at = `/findings/${String(index)}`;
    return [
      ...(dutyId !== null && !duties.includes(dutyId) ? [strange(at, duties)] : []),
      ...(dueOn <= today ? [pastDeadline(`${at}/dueOn`)] : []),
    ];
  });
}

function strange(at: string, duties: readonly string[]): FormFault {
  const those = duties.join(', ');
  return {
    ...{ pointer: `${at}/duty`, code: 'duty-not-of-unit' },
    message: {
      vi: `Đơn vị không chủ trì nhiệm vụ này. Các nhiệm vụ của đơn vị: ${those}.`,
      en: `The unit does not answer for this duty. It answers for: ${those}.`,
    },
  };
}

/** A deadline that would be late from the start. */
export function pastDeadline(pointer: string): FormFault {
  return {
    ...{ pointer, code: 'finding-due-past' },
    message: {
      vi: 'Hạn khắc phục phải sau ngày hôm nay.',
      en: 'The deadline must be after today.',
    },
  };
}
