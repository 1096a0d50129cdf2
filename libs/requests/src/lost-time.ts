import type { ProcessMap } from '@minhbach/runtime';

/** What a request waited for where it lost most of its time. */
export type LateCause =
  'unassigned' | 'awaiting-opinion' | 'awaiting-signature' | 'being-worked-on';

/** The step at which a request lay longest with an agency. */
export interface LostTime {
  readonly name: string | null;
  /** Who ended it or has it; null while nobody took it. */
  readonly person: string | null;
  /** Instants; `to` is null while it goes on. */
  readonly from: string;
  readonly to: string | null;
  readonly cause: LateCause;
}

/** Elements at which the requester is waited for, or the answer has left the house. */
const notTheAgencys = ['supplement', 'clarify', 'record-payment', 'deliver', 'survey'];
const signatures = ['sign', 'approve-extension'];

/** Where the agency lost most time until an instant; null where no person of it had anything to do. */
export function lostTime(
  { past, current }: Pick<ProcessMap, 'past' | 'current'>,
  until: string,
): LostTime | null {
  const done = past
    .filter(isOfAgency)
    .map(({ elementId, name, from, to, by }) => ({ elementId, name, from, to, person: by }));
  const open = current.filter(isOfAgency).map(({ elementId, name, from, token: { why } }) => {
    const person = why.kind === 'user-task' ? why.assignee : null;
    return { elementId, name, from, to: null, person };
  });
  const [longest] = [...done, ...open].sort((a, b) => spanOf(b, until) - spanOf(a, until));
  if (!longest) return null;
  const { elementId, ...step } = longest;
  return { ...step, cause: causeOf(elementId, step.to === null && step.person === null) };
}

function isOfAgency({ elementId, type }: { elementId: string; type: string }): boolean {
  return type === 'userTask' && !notTheAgencys.includes(elementId);
}

function spanOf({ from, to }: Pick<LostTime, 'from' | 'to'>, until: string): number {
  return Date.parse(to ?? until) - Date.parse(from);
}

function causeOf(elementId: string, isFree: boolean): LateCause {
  if (isFree) return 'unassigned';
  if (elementId === 'give-opinion') return 'awaiting-opinion';
  return signatures.includes(elementId) ? 'awaiting-signature' : 'being-worked-on';
}
