import type { Answers } from '../requests/task-answers.js';
import type { ScriptedRequest } from './scripted-request.js';

/** How one item is answered. */
export interface ItemAnswer {
  readonly outcome: 'given' | 'partly-given' | 'refused' | 'not-held';
  readonly ground?: string;
  readonly answer?: string;
  readonly link?: string;
  readonly earlierRequests?: readonly string[];
}

export const given: ItemAnswer = { outcome: 'given', answer: 'Gửi kèm văn bản.' };

export const survey = { received: true, relationshipNeeded: false, ease: 4 };

/** Reception has it registered and found complete; the focal unit has classified it. */
export async function takeUp(
  request: ScriptedRequest,
  classification: Answers = { complexity: 'simple' },
): Promise<void> {
  await register(request);
  await request.does('check-completeness', 'tiepnhan', { complete: true });
  await request.does('classify', 'daumoi', classification);
}

/** Reception has it registered and found to be for the agency. */
export async function register(request: ScriptedRequest): Promise<void> {
  if (!request.isTakenIn) await request.does('register', 'tiepnhan', {});
  await request.does('check-competence', 'tiepnhan', { competent: true });
}

/** The handler has what was asked for; costs are those of Circular 46/2018/TT-BTC. */
export async function collect(request: ScriptedRequest, costs?: readonly object[]): Promise<void> {
  const findings = 'Đã thu thập tài liệu từ bộ phận lưu trữ.';
  await request.does('handle', 'xuly', { findings, ...(costs && { costs }) });
}

/** Drafted, signed, issued and delivered. */
export async function answer(request: ScriptedRequest, ...items: ItemAnswer[]): Promise<void> {
  await draft(request, ...items);
  await request.does('sign', 'lanhdao', { decision: 'sign' });
  await deliver(request);
}

export async function draft(request: ScriptedRequest, ...items: ItemAnswer[]): Promise<void> {
  const answers = items.map((item, index) => ({ position: index + 1, ...item }));
  const checked = { secrecyChecked: true, personalDataChecked: true };
  await request.does('draft-answer', 'xuly', { answers, ...checked });
}

export async function deliver(request: ScriptedRequest): Promise<void> {
  await request.does('number-and-issue', 'vanthu', {});
  await request.does('deliver', 'vanthu', { method: 'portal' });
}

/** The whole answer stands in the public register under these words; key of the entry. */
export async function publish(request: ScriptedRequest, subject: string): Promise<string> {
  return request.publishes({
    subject,
    items: request.items.map((_, index) => ({ position: index + 1 })),
    confirmed: { noPersonalData: true, noBusinessSecret: true, noStateSecret: true },
  });
}

/** From the sending to the survey, with nothing out of the ordinary. */
export async function answerInFull(
  request: ScriptedRequest,
  ...items: ItemAnswer[]
): Promise<void> {
  await takeUp(request);
  await collect(request);
  await answer(request, ...items);
  await request.asks('survey', survey);
}
