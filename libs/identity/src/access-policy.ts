import type { Action } from './access-action.js';
import { relationsOf, type Relation, type Subject } from './access-subject.js';
import { accessTable } from './access-table.js';
import type { Role } from './role.js';
import type { SignedInPerson } from './signed-in-person.js';

const reasons = {
  'role-not-allowed': {
    vi: 'Vai trò của bạn không được thực hiện việc này.',
    en: 'Your role may not do this.',
  },
  'not-yours': {
    vi: 'Việc này không thuộc phạm vi của bạn.',
    en: 'This is not yours.',
  },
  'not-claimed': {
    vi: 'Bạn cần nhận việc trước.',
    en: 'Claim the task first.',
  },
  'already-claimed': {
    vi: 'Bạn đã nhận việc này.',
    en: 'You have already claimed this task.',
  },
  'claimed-by-another': {
    vi: 'Người khác đã nhận việc này.',
    en: 'Somebody else has claimed this task.',
  },
  'must-be-another': {
    vi: 'Bạn đã làm một bước trước của hồ sơ này nên bước này phải do người khác thực hiện.',
    en: 'You did an earlier step of this paper, so another person has to do this one.',
  },
  delegated: {
    vi: 'Việc này được ủy quyền cho bạn: hãy chuyển lại cho người ủy quyền để người đó hoàn thành.',
    en: 'This task was delegated to you: hand it back to its owner, who completes it.',
  },
  'delegated-away': {
    vi: 'Bạn đã ủy quyền việc này cho người khác: hãy lấy lại hoặc chờ người đó chuyển lại.',
    en: 'You have delegated this task: take it back, or wait until it is handed back.',
  },
  'not-delegated': {
    vi: 'Việc này không phải do người khác ủy quyền cho bạn.',
    en: 'This task was not delegated to you.',
  },
} as const;

export type RefusalReasonCode = keyof typeof reasons;

export interface RefusalReason {
  readonly code: RefusalReasonCode;
  readonly vi: string;
  readonly en: string;
}

export type Decision =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: RefusalReason };

/** Whether a person may do something with a subject, and if not, why. The one place where that is decided. */
export function decide(person: SignedInPerson, action: Action, subject: Subject = {}): Decision {
  const wanted = accessTable[action][person.role];
  if (!wanted) return refuse('role-not-allowed');
  const relations = relationsOf(person, subject);
  if (wanted.some((relation) => relations.has(relation))) return { allowed: true };
  return refuse(whyNot(wanted, relations));
}

/** Whether a role may do something at all, with whatever subject: what a route asks before it looks. */
export function mayEver(role: Role, action: Action): boolean {
  return accessTable[action][role] !== undefined;
}

function whyNot(wanted: readonly Relation[], relations: ReadonlySet<Relation>): RefusalReasonCode {
  if (relations.has('delegate')) return 'delegated';
  if (relations.has('owner')) return 'delegated-away';
  const isHis = relations.has('assignee') || relations.has('candidate');
  if (!isHis) return 'not-yours';
  if (relations.has('barred')) return 'must-be-another';
  if (wanted.length === 1 && wanted.includes('delegate')) return 'not-delegated';
  if (relations.has('assignee')) return 'already-claimed';
  if (!relations.has('claimable')) return 'claimed-by-another';
  return wanted.includes('assignee') ? 'not-claimed' : 'not-yours';
}

function refuse(code: RefusalReasonCode): Decision {
  return { allowed: false, reason: { code, ...reasons[code] } };
}
