import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { addDays, localDateOf } from '@minhbach/calendar';
import type { Cast } from '../../../apps/cli/src/demo/cast.js';
import { openTasks, type OpenTask } from '../../../apps/cli/src/demo/open-tasks.js';
import { openNextPeriod } from '../../../apps/cli/src/demo/reports/open-period.js';
import { RequestPlay } from '../../../apps/cli/src/demo/requests/request-play.js';
import type { RequestScenario } from '../../../apps/cli/src/demo/requests/request-scenario.js';
import { until } from '../../support/until.js';
import { reportBeforeDirector } from './report-case.js';
import { reviewOfLastMonth } from './review-case.js';

/** Requests that stand where the screens are to be looked at. */
export interface Cases {
  /** The handler drafts its answer. */
  readonly drafted: Case;
  readonly toSign: Case;
  /** Each in the hands of whoever may act on it: pass it on, ask for more, extend it, refuse it. */
  readonly toPlace: Case;
  readonly toComplete: Case;
  readonly complex: Case;
  /** Waits for what the business has to add. */
  readonly toSupplement: Case;
  readonly answered: Case;
  /** The key of its answer in the public register. */
  readonly published: string;
  /** The key of what was asked of several agencies. */
  readonly batch: string;
  /** Stopped at a step that cannot be done. */
  readonly stopped: { readonly incident: string; readonly instance: string };
  /** The key of a monthly report whose parts are being written. */
  readonly report: string;
  /** The key of one that is before the Director. */
  readonly reportToDecide: string;
  /** The key of a duty of last month on which its owner is to report. */
  readonly duty: string;
  /** The key of the review of a unit after last month. */
  readonly review: string;
  /** The key of a document that is before the head of its agency. */
  readonly publication: string;
  /** The key of somebody whom the administrator has let in. */
  readonly person: string;
  /** The month whose figures are published. */
  readonly month: string;
}

const PATIENCE_MS = 60_000;
const groups = new Set(['reception', 'focal', 'handler', 'approver', 'clerk'].map(ofOffice));

/** The office of the People's Committee answers it. */
const simple: RequestScenario = {
  requester: 'doanhnghiep1',
  subject: 2,
  title: 'Văn bản của tỉnh về hỗ trợ lãi suất năm nay (mẫu)',
  items: ['Nghị quyết về hỗ trợ lãi suất', 'Danh mục văn bản đang có hiệu lực'],
  complexity: 'simple',
  needsSupplement: false,
  isReturned: false,
  isExtended: false,
  outcomes: ['given', 'partly-given'],
  ease: 4,
};

/** So that one tells them apart, by where they stand. */
const titles: Readonly<Record<string, string>> = {
  'draft-answer': 'Chính sách hỗ trợ lãi suất cho doanh nghiệp nhỏ (mẫu)',
  sign: 'Hỗ trợ lãi suất vay vốn đầu tư máy móc (mẫu)',
  survey: 'Chương trình hỗ trợ lãi suất cho hợp tác xã (mẫu)',
};

/** A request that stands somewhere, and the task that waits there. */
export interface Case {
  readonly request: string;
  readonly code: string;
  readonly task: string;
}

/** Plays a few requests over HTTP, each until it stands where it is wanted. */
export async function playCases(cast: Cast): Promise<Cases> {
  const answered = await playUntil(cast, 'survey');
  return {
    drafted: await playUntil(cast, 'draft-answer'),
    toSign: await playUntil(cast, 'sign'),
    toPlace: await takeAt(cast, 'check-competence'),
    toComplete: await takeAt(cast, 'check-completeness'),
    complex: await takeAt(cast, 'draft-answer', { complexity: 'complex' }),
    toSupplement: await playUntil(cast, 'supplement'),
    answered,
    published: await publish(cast, answered),
    batch: await askSeveral(cast),
    stopped: await stopOne(cast),
    report: await openNextPeriod((await cast.as('giamsat')).api, 'month', new Date()),
    reportToDecide: await reportBeforeDirector(cast),
    duty: await dutyOfLastMonth(cast),
    review: await reviewOfLastMonth(cast),
    publication: await proposeDocument(cast),
    person: await letIn(cast),
    month: await publishedMonth(cast),
  };
}

/** The agency puts what it answered to the first thing asked for into the public register. */
async function publish(cast: Cast, { request }: Case): Promise<string> {
  const { api } = await cast.as('lanhdao.vpubnd');
  const { key } = await api.post<{ key: string }>(`/api/requests/${request}/publication`, {
    subject: 'Văn bản của tỉnh về hỗ trợ lãi suất',
    items: [{ position: 1 }],
    confirmed: { noPersonalData: true, noBusinessSecret: true, noStateSecret: true },
  });
  return key;
}

/** Opens what ended with last month, and waits for the tasks. */
async function dutyOfLastMonth(cast: Cast): Promise<string> {
  const { api } = await cast.as('giamsat');
  const endedOn = addDays(`${localDateOf(new Date()).slice(0, 7)}-01`, -1);
  await api.post('/api/duty-periods', { endedOn });
  const path = `/api/duty-periods?period=${endedOn.slice(0, 7)}`;
  return until('the duties of last month are open', async () => {
    const { items } = await api.get<{ items: { key: string }[] }>(path);
    return items[0]?.key;
  });
}

async function proposeDocument(cast: Cast): Promise<string> {
  const { api } = await cast.as('daumoi.stc');
  const { key } = await api.post<{ key: string }>('/api/publications', {
    ...{ subjectId: '3.3b.1', numberSymbol: '318/QĐ-UBND', isMarked: false },
    title: 'Quyết định công bố công khai dự toán ngân sách tỉnh (mẫu)',
    documentOn: localDateOf(new Date()),
  });
  return key;
}

/** Somebody new, with a function in an agency. */
async function letIn(cast: Cast): Promise<string> {
  const { api } = await cast.as('quantri');
  const validFrom = localDateOf(new Date());
  const { key } = await api.post<{ key: string }>('/api/people', {
    ...{
      login: `canbo.${randomUUID().slice(0, 8)}`,
      name: 'Nguyễn Thị Mới (mẫu)',
      role: 'officer',
    },
    functions: [{ agencyCode: 'stc', function: 'clerk', validFrom }],
  });
  return key;
}

/** Waits until the service has published what was due when it started. */
async function publishedMonth(cast: Cast): Promise<string> {
  const { api } = await cast.as('giamsat');
  return until('figures are published', async () => {
    const [newest] = await api.get<{ month: string }[]>('/api/indicators/snapshots');
    return newest?.month;
  });
}

/** Plays a new request over HTTP, for one thing or for both, until it waits at this element. */
export async function playUntil(cast: Cast, elementId: string, things: 1 | 2 = 2): Promise<Case> {
  const items = simple.items.slice(0, things);
  const scenario = { ...simple, items, needsSupplement: elementId === 'supplement' };
  const { found } = await playTo(cast, scenario, elementId);
  return found;
}

/** Asks two agencies the same at once; the key of the whole. */
async function askSeveral(cast: Cast): Promise<string> {
  const { api, name } = await cast.as(simple.requester);
  const { subject, title, items } = simple;
  const { key } = await api.post<{ key: string }>('/api/request-batches', {
    ...{ title, purpose: 'Lập phương án sản xuất, kinh doanh', deliveryMethod: 'portal' },
    contact: { name, address: 'Số 1, đường Mẫu, phường Mẫu', idNumber: '084099000001' },
    parts: ['vpubnd', 'stc'].map((agencyCode) => ({ agencyCode, subject, items })),
  });
  return key;
}

/** The same, and somebody takes the task. */
export async function takeAt(
  cast: Cast,
  elementId: string,
  changes: Partial<RequestScenario> = {},
): Promise<Case> {
  const { found, open } = await playTo(cast, { ...simple, ...changes }, elementId);
  if (open.task.assignee === null) await open.actor.api.post(`/api/tasks/${found.task}/claim`, {});
  return found;
}

async function playTo(cast: Cast, scenario: RequestScenario, elementId: string) {
  const title = titles[elementId] ?? scenario.title;
  const play = await RequestPlay.submit(cast, { ...scenario, title }, randomUUID());
  const open = await advance(cast, play, elementId);
  return { open, found: { request: play.key, code: play.code, task: open.task.key } };
}

/** Does the tasks of a request until the one at this element is open. */
async function advance(cast: Cast, play: RequestPlay, elementId: string): Promise<OpenTask> {
  const actors = [play.requester, ...(await cast.inGroups(groups))];
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const tasks = await openTasks(
      actors,
      'information-request',
      ({ subject }) => subject?.key === play.key,
    );
    const reached = tasks.find(({ task }) => task.elementId === elementId);
    if (reached) return reached;
    for (const task of tasks) await play.perform(task);
    if (tasks.length === 0) await pause(50);
  }
  throw new Error(`${play.code} did not reach ${elementId}.`);
}

/** Has the classification recorded of a new request whose clock was never started. */
export async function stopOne(cast: Cast): Promise<Cases['stopped']> {
  const { key } = await RequestPlay.submit(cast, simple, randomUUID());
  const { api } = await cast.as('quantri');
  const { items } = await api.get<{ items: Listed[] }>('/api/process-instances?status=active');
  const instance = items.find(({ businessKey }) => businessKey === `request:${key}`)?.key ?? '';
  await api.post(`/api/process-instances/${instance}/modification`, {
    activate: [{ elementId: 'record-classification' }],
    reason: 'Để có một sự cố',
  });
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const open = await api.get<{ items: Stopped[] }>('/api/incidents');
    const incident = open.items.find(({ processInstanceKey }) => processInstanceKey === instance);
    if (incident) return { incident: incident.key, instance };
    await pause(200);
  }
  throw new Error(`The instance ${instance} did not stop.`);
}

interface Listed {
  readonly key: string;
  readonly businessKey: string | null;
}

interface Stopped {
  readonly key: string;
  readonly processInstanceKey: string;
}

function ofOffice(function_: string): string {
  return `vpubnd:${function_}`;
}
