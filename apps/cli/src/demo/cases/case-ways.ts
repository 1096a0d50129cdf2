import { setVariables } from '../end-states/set-variables.js';
import { ScriptedRequest } from '../end-states/scripted-request.js';
import {
  answer,
  collect,
  deliver,
  draft,
  given,
  type ItemAnswer,
  publish,
  register,
  survey,
  takeUp,
} from '../end-states/usual-way.js';

/**
 * How a case goes on after it was sent, `sent` working days ago. It says by yielding how many working days ago the next
 * thing happens; the same number again is later on the same day.
 */
export type CaseWay = (request: ScriptedRequest, sent: number) => AsyncGenerator<number, void>;

export async function* atReception(request: ScriptedRequest, sent: number) {
  yield sent;
  await register(request);
}

export async function* atFocalUnit(request: ScriptedRequest, sent: number) {
  yield* atReception(request, sent);
  yield sent;
  await request.does('check-completeness', 'tiepnhan', { complete: true });
}

/** Simple, and open to whoever of the handlers takes it. */
export async function* atHandlers(request: ScriptedRequest, sent: number) {
  yield sent;
  await takeUp(request);
}

/** Simple, and in somebody's hands. */
export async function* inHand(request: ScriptedRequest, sent: number) {
  yield* atHandlers(request, sent);
  yield sent;
  await request.claims('handle', 'xuly');
}

/** Complex, its limit announced in writing. */
export async function* complexInHand(request: ScriptedRequest, sent: number) {
  yield sent;
  await takeUp(request, { complexity: 'complex' });
  yield sent - 1;
  const place = 'Bộ phận Tiếp nhận và Trả kết quả';
  await request.does('notify-limit', 'xuly', { place, provisionForm: 'Bản sao điện tử' });
  await request.claims('handle', 'xuly');
}

/** Complex, and nobody has announced the limit. */
export async function* limitNotAnnounced(request: ScriptedRequest, sent: number) {
  yield sent;
  await takeUp(request, { complexity: 'complex' });
}

export async function* supplementAsked(request: ScriptedRequest, sent: number) {
  yield* atReception(request, sent);
  yield sent;
  const missing = ['Nêu rõ khoảng thời gian cần thông tin', 'Nêu rõ địa bàn cần thông tin'];
  await request.does('check-completeness', 'tiepnhan', { complete: false, missing });
}

export async function* supplemented(request: ScriptedRequest, sent: number) {
  yield* supplementAsked(request, sent);
  yield sent - 2;
  await request.asks('supplement', { answer: 'Từ năm 2024 đến nay, trên toàn tỉnh.' });
}

export async function* paymentAwaited(request: ScriptedRequest, sent: number) {
  yield* atHandlers(request, sent);
  yield sent - 1;
  await collect(request, [{ kind: 'print-colour-a4', quantity: 12 }]);
}

export async function* clarificationAwaited(request: ScriptedRequest, sent: number) {
  yield* complexInHand(request, sent);
  yield sent - 2;
  const points = ['Cần tài liệu của cả tỉnh hay chỉ của các xã ven biển?'];
  await request.acts('clarifications', 'xuly', { points });
}

/** Two were asked, one has answered. */
export async function* consulted(request: ScriptedRequest, sent: number) {
  yield* complexInHand(request, sent);
  yield sent - 2;
  const question = 'Tài liệu có phần nào thuộc diện không được cung cấp không?';
  await request.acts('consultations', 'xuly', { units: ['stp', 'skhcn'], question });
  yield sent - 3;
  const opinionText = 'Thống nhất cung cấp, trừ phụ lục có dữ liệu cá nhân.';
  await request.doesElsewhere('information-request', 'give-opinion', 'xuly.stp', { opinionText });
}

export async function* consentAwaited(request: ScriptedRequest, sent: number) {
  yield* complexInHand(request, sent);
  yield sent - 2;
  const party = 'Công ty cổ phần Hạ tầng Đồng Bằng (mẫu)';
  await request.acts('consents', 'xuly', { party, items: [{ position: 1 }] });
}

export async function* extensionProposed(request: ScriptedRequest, sent: number) {
  yield* complexInHand(request, sent);
  yield sent - 8;
  const reason = 'Phải thu thập tài liệu tại nhiều đơn vị trực thuộc.';
  await request.acts('extension', 'xuly', { reason });
}

export async function* extended(request: ScriptedRequest, sent: number) {
  yield* extensionProposed(request, sent);
  yield sent - 9;
  await request.does('approve-extension', 'lanhdao', { extensionDecision: 'approve' });
}

export async function* awaitingSignature(request: ScriptedRequest, sent: number) {
  yield* atHandlers(request, sent);
  yield sent - 1;
  await collect(request);
  await draft(request, ...request.items.map(() => given));
}

export async function* complexAwaitingSignature(request: ScriptedRequest, sent: number) {
  yield* complexInHand(request, sent);
  yield sent - 4;
  await collect(request);
  const partly = { outcome: 'partly-given', ground: 'a', answer: 'Đã che tên cá nhân.' } as const;
  await draft(request, ...request.items.map((_, index) => (index === 0 ? partly : given)));
}

export async function* returned(request: ScriptedRequest, sent: number) {
  yield* awaitingSignature(request, sent);
  yield sent - 1;
  const remark = 'Bổ sung số, ký hiệu của văn bản được cung cấp.';
  await request.does('sign', 'lanhdao', { decision: 'return', remark });
}

export async function* awaitingIssue(request: ScriptedRequest, sent: number) {
  yield* awaitingSignature(request, sent);
  yield sent - 1;
  await request.does('sign', 'lanhdao', { decision: 'sign' });
}

export async function* surveyAwaited(request: ScriptedRequest, sent: number) {
  yield* awaitingIssue(request, sent);
  yield sent - 1;
  await deliver(request);
}

/** Brought by somebody without an account: he takes the receipt along, and is given a code for the answer. */
export async function* deliveredByCode(request: ScriptedRequest, sent: number) {
  const receiver = 'Lê Văn Mẫu';
  yield* atHandlers(request, sent);
  await request.acts('receipt-handover', 'tiepnhan', { receiver });
  yield sent - 1;
  await collect(request);
  await draft(request, ...request.items.map(() => given));
  await request.does('sign', 'lanhdao', { decision: 'sign' });
  await request.does('number-and-issue', 'vanthu', {});
  await request.claims('deliver', 'vanthu');
  await request.acts('access-codes', 'vanthu', { carrier: 'office', receiver });
}

/** Answered after so many working days; the limit of simple information is three. */
export function answeredAfter(days: number, item: ItemAnswer = given): CaseWay {
  return async function* answered(request, sent) {
    yield* inHand(request, sent);
    yield sent - days;
    await collect(request);
    await answer(request, ...request.items.map(() => item));
    yield sent - days;
    await request.asks('survey', { ...survey, received: item.outcome !== 'refused' });
  };
}

/** Answered in time, and put into the public register. */
export async function* published(request: ScriptedRequest, sent: number) {
  yield* answeredAfter(2)(request, sent);
  yield sent - 3;
  await publish(request, request.title.replace(' (mẫu)', ''));
}

export async function* complainedAbout(request: ScriptedRequest, sent: number) {
  yield* answeredAfter(3, refused)(request, sent);
  yield sent - 5;
  await request.asks('complaint', { content: 'Thông tin này không thuộc diện mật.' });
}

/** Taken up; the head of the agency is to decide. */
export async function* complaintTakenUp(request: ScriptedRequest, sent: number) {
  yield* complainedAbout(request, sent);
  yield sent - 6;
  await request.decides('take-up-complaint', `khieunai.${request.agency}`, { accepted: true });
}

/** The complaint was right: the request is answered anew. */
export async function* complaintUpheld(request: ScriptedRequest, sent: number) {
  yield* complaintTakenUp(request, sent);
  yield sent - 9;
  const decision = { upheld: true, reasons: 'Chỉ phụ lục 2 có dữ liệu cá nhân.' };
  await request.decides('decide-complaint', `giamdoc.${request.agency}`, decision);
}

export const refused: ItemAnswer = { outcome: 'refused', ground: 'a' };

export async function* withdrawn(request: ScriptedRequest, sent: number) {
  yield* atHandlers(request, sent);
  yield sent - 1;
  await request.asks('withdrawal', { reason: 'Đã tìm được tài liệu trên Công báo.' });
}

export async function* forwarded(request: ScriptedRequest, sent: number) {
  yield sent;
  await request.does('register', 'tiepnhan', {});
  await request.does('check-competence', 'tiepnhan', {
    ...{ competent: false, forwardTo: 'stc' },
    guidance: 'Thông tin do Sở Tài chính tạo ra.',
  });
}

/** The same business asks the same once more. */
export async function* askedTwice(request: ScriptedRequest, sent: number) {
  yield* atHandlers(request, sent);
  yield sent - 1;
  const { stage, agency, requester, question, code } = request;
  const again = await ScriptedRequest.submit(stage, requester.login, agency, question);
  yield sent - 1;
  await takeUp(again, { complexity: 'simple', duplicateOf: code });
}

/** Somebody has set a variable to what the table of limits does not know: an administrator is to mend it. */
export async function* stuck(request: ScriptedRequest, sent: number) {
  yield* atFocalUnit(request, sent);
  yield sent;
  await setVariables(request, { channel: 'zalo' });
  yield sent;
  await request.does('classify', 'daumoi', { complexity: 'simple' });
}
