import type { components } from '../api/schema';
import { allows } from '../inbox/allows';

type Task = components['schemas']['TaskDetailDto'];
type Request = components['schemas']['RequestDto'];

/** What somebody may do with a request beside filling in the form of his task; each has a screen of its own. */
export type Act = 'extend' | 'consult' | 'clarify' | 'refuse' | 'transfer' | 'supplement';

interface Place {
  readonly path: `/cong-viec/$key/${string}`;
  /** The action of the request by which the service allows it. */
  readonly action?: string;
  /** It completes the task at one of these elements. */
  readonly at?: readonly string[];
}

const places = {
  extend: { path: '/cong-viec/$key/gia-han', action: 'propose-extension' },
  transfer: { path: '/cong-viec/$key/chuyen-co-quan', at: ['check-competence'] },
  supplement: { path: '/cong-viec/$key/bo-sung', at: ['check-completeness'] },
  clarify: { path: '/cong-viec/$key/lam-ro', action: 'ask-clarification' },
  consult: { path: '/cong-viec/$key/xin-y-kien', action: 'consult' },
  refuse: { path: '/cong-viec/$key/tu-choi', at: ['draft-answer', 'revise-answer'] },
} as const satisfies Readonly<Record<Act, Place>>;

export interface OfferedAct {
  readonly act: Act;
  readonly path: (typeof places)[Act]['path'];
  readonly allowed: boolean;
  /** Why not now. */
  readonly reason?: { readonly vi: string; readonly en: string };
}

/** The acts that belong to a task, as the service allows them now. */
export function actsOf(task: Task, request: Request): OfferedAct[] {
  return Object.entries(places).flatMap(([name, place]: [string, Place]) => {
    const offered = { act: name as Act, path: place.path as OfferedAct['path'] };
    if (place.at) {
      return place.at.includes(task.elementId)
        ? [{ ...offered, ...verdictOf(task.actions, 'complete') }]
        : [];
    }
    const isOffered = request.actions.some(({ action }) => action === place.action);
    return isOffered ? [{ ...offered, ...verdictOf(request.actions, place.action ?? '') }] : [];
  });
}

/** Whether the person is at work on the task: to whom it is only offered takes it first. */
export function isAtWork(task: Task): boolean {
  return allows(task, 'complete');
}

function verdictOf(
  actions: Request['actions'],
  wanted: string,
): Pick<OfferedAct, 'allowed' | 'reason'> {
  const found = actions.find(({ action }) => action === wanted);
  return {
    allowed: found?.allowed ?? false,
    ...(found?.reason && { reason: found.reason }),
  };
}
