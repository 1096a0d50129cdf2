import { decide, mayEver, type Action, type SignedInPerson } from '@minhbach/identity';
import type { DueStanding } from '@minhbach/legal-time';
import type { RequestSummary, RequestView } from '@minhbach/requests';
import type { TaskSummary } from '@minhbach/runtime';
import type { ActionDto } from '../access/action.dto.js';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type { TaskFacts } from '../tasks/task-facts.service.js';
import { taskDto } from '../tasks/task-view.js';
import type { RequestDto, RequestSummaryDto } from './request.dto.js';
import { filesOf } from './request-file-view.js';
import { partsOf } from './request-parts-view.js';
import type { VisibleRequest } from './visible-requests.service.js';

export function requestSummaryDto(request: RequestSummary, due: DueStanding | null) {
  return {
    key: request.key,
    code: request.code,
    status: request.status,
    overdue: request.overdue,
    subject: request.subject,
    title: request.title,
    agencyCode: request.agencyCode,
    channel: request.channel,
    complexity: request.complexity,
    submittedOn: request.submittedOn,
    validOn: request.validOn,
    originalDueOn: request.originalDueOn,
    dueOn: request.dueOn,
    due,
    breachedOn: request.breachedOn,
    outcome: request.outcome,
    closedOn: request.closedOn,
    batchKey: request.batchKey,
  } satisfies RequestSummaryDto;
}

/** A request for one reader: his actions, his tasks, and the contact only if it concerns him. */
export function requestDto(
  request: VisibleRequest,
  person: SignedInPerson,
  due: DueStanding | null,
  factsOf: (task: TaskSummary) => TaskFacts,
  nameOf: (id: string) => NamedPersonDto,
  watching: boolean,
): RequestDto {
  const { view, may, restrictedTo } = request;
  return {
    ...requestSummaryDto(view, due),
    ...milestonesOf(view),
    processInstanceKey: view.processInstanceKey,
    watching,
    purpose: view.purpose,
    regime: view.regime,
    submittedAt: view.submittedAt.toISOString(),
    contact: view.contact && may('request.read-contact') ? contactOf(view.contact) : null,
    ...partsOf(request, nameOf),
    files: filesOf(request, nameOf),
    actions: actionsOf(request, person),
    tasks: request.tasks
      .filter((task) => decide(person, 'task.read', { task, restrictedTo }).allowed)
      .map((task) => taskDto(task, person, factsOf(task), restrictedTo)),
    isRestricted: restrictedTo !== null,
    mayRestrict: may('request.restrict'),
  };
}

function milestonesOf(view: RequestView) {
  return {
    registerSymbol: view.registerSymbol,
    requestedDelivery: view.requestedDelivery,
    noticeDueOn: view.noticeDueOn,
    noticeIssuedOn: view.noticeIssuedOn,
    noticeBreachedOn: view.noticeBreachedOn,
    appointmentOn: view.appointmentOn,
    issuedOn: view.issuedOn,
    receivedOn: view.receivedOn,
    refusalGround: view.refusalGround,
    deliveryMethod: view.deliveryMethod,
    deliveryProof: view.deliveryProof,
    withdrawalReason: view.withdrawalReason,
    origin: view.origin,
    parentKey: view.parentKey,
    followUpReason: view.followUpReason,
    mergedIntoKey: view.mergedIntoKey,
    complainUntil: view.complainUntil,
  };
}

function contactOf(contact: NonNullable<RequestView['contact']>) {
  const { name, address, idNumber, phone, email } = contact;
  return { name, address, idNumber, phone, email };
}

/** What his role may ever do: the state of the request decides whether now, the table whether he. */
function actionsOf({ view, may }: VisibleRequest, person: SignedInPerson): ActionDto[] {
  return view.actions
    .filter(({ action }) => mayEver(person.role, accessOf(action)))
    .map(({ action, allowed, reason }) => {
      if (!may(accessOf(action))) return { action, allowed: false, reason: notHis(person, action) };
      if (allowed) return { action, allowed };
      return { action, allowed, ...(reason && { reason: { code: 'not-now', ...reason } }) };
    });
}

type TakeIn = Extract<RequestActionName, `take-in-${string}`>;

/** What reception enters has one right. */
function isTakeIn(action: RequestActionName): action is TakeIn {
  return action.startsWith('take-in-');
}

type RequestActionName = RequestView['actions'][number]['action'];

function accessOf(action: RequestActionName): Action {
  if (isTakeIn(action)) return 'request.take-in';
  return action === 'record-judgment' ? 'request.record-lawsuit' : `request.${action}`;
}

function notHis(person: SignedInPerson, action: RequestActionName) {
  const decision = decide(person, accessOf(action));
  if (decision.allowed) throw new Error(`${action} is allowed without a subject`);
  return decision.reason;
}
