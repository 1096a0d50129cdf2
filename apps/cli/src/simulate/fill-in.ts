import { addDays, localDateOf } from '@minhbach/calendar';
import type { Variables } from '@minhbach/runtime';
import { answersTo } from '../demo/requests/task-answers.js';
import type { PlannedItem, RequestPlan } from './request-plan.js';
import type { SimulatedRequest } from './simulated-request.js';

/** What of the moment an officer needs to fill in a form. */
interface Circumstances {
  readonly now: Date;
  /** Where what is public already can be read. */
  readonly publicLink: string;
  /** What the costs were quoted at. */
  readonly quoted: number | null;
}

type Filling = (request: SimulatedRequest, circumstances: Circumstances) => Variables;

/** Forms that depend on the plan of a request in another way than those of the demonstration. */
const fillings: Readonly<Record<string, Filling>> = {
  'check-competence': ({ plan: { notCompetent } }) =>
    notCompetent === null
      ? { competent: true }
      : {
          ...{ competent: false, guidance: 'Thông tin do cơ quan khác nắm giữ.' },
          ...(notCompetent.forwardTo !== null && { forwardTo: notCompetent.forwardTo }),
        },
  handle: (request) => ({
    findings: 'Đã thu thập, kiểm tra tài liệu lưu trữ.',
    ...(request.plan.isCharged && { costs: [{ kind: 'print-bw-a4', quantity: 40 }] }),
  }),
  'draft-answer': draft,
  'revise-answer': draft,
  deliver: ({ plan, key }, { now }) => deliveryOf(plan, key, localDateOf(now)),
  'record-payment': (_, { quoted }) => ({ amount: quoted ?? 0, receipt: 'Biên lai mô phỏng' }),
  'take-up-complaint': () => ({ accepted: true }),
  'decide-complaint': ({ plan: { isUpheld } }) => ({
    upheld: isUpheld,
    reasons: isUpheld ? 'Thông tin thuộc diện được cung cấp.' : 'Từ chối đúng quy định.',
  }),
};

/** What somebody fills in at a task of a simulated request. */
export function fillIn(
  elementId: string,
  request: SimulatedRequest,
  circumstances: Circumstances,
): Variables {
  const filling = fillings[elementId];
  if (filling) return filling(request, circumstances);
  return answersTo(elementId, demonstrated(request.plan), request.timesDone(elementId) > 0);
}

function draft(request: SimulatedRequest, { publicLink }: Circumstances): Variables {
  const isUnpaid = request.timesDone('handle') > 0 && request.plan.isCharged && !request.isPaid;
  const answers = request.plan.items.map((item, index) => ({
    position: index + 1,
    ...(isUnpaid ? { outcome: 'refused', ground: 'e' } : answerOf(item, publicLink)),
  }));
  return { answers, secrecyChecked: true, personalDataChecked: true };
}

function answerOf({ outcome, ground }: PlannedItem, link: string): object {
  if (outcome === 'given') return { outcome, answer: 'Gửi kèm văn bản.' };
  if (outcome === 'partly-given') return { outcome, ground, answer: 'Đã che dữ liệu cá nhân.' };
  return { outcome, ground, ...(ground === 'b' && { link }) };
}

function deliveryOf(
  { deliveryMethod: method }: RequestPlan,
  key: string,
  sentOn: string,
): Variables {
  if (method === 'email') return { method, messageId: `<${key}@mo-phong.vn>`, sentOn };
  if (method === 'post') return { method, itemNumber: `VN${key.padStart(11, '0')}`, sentOn };
  return { method: 'portal' };
}

/** As the demonstration plays it. */
function demonstrated({ complexity, needsSupplement, isReturned, ease }: RequestPlan) {
  return {
    ...{ complexity, needsSupplement, isReturned, ease },
    ...{ requester: '', subject: 1, title: '', items: [], outcomes: [], isExtended: false },
  };
}

/** The day by which an opinion is waited for at the latest. */
export function opinionsAwaitedUntil(now: Date): string {
  return addDays(localDateOf(now), 5);
}
