import { ScriptedRequest, type ScriptStage } from './scripted-request.js';
import {
  answer,
  answerInFull,
  collect,
  draft,
  given,
  type ItemAnswer,
  publish,
  register,
  takeUp,
} from './usual-way.js';

const agency = 'vpubnd';

const question = {
  subject: 2,
  title: 'Quyết định về giá đất (mẫu)',
  items: ['Quyết định ban hành bảng giá đất năm 2026'],
};

async function submit(stage: ScriptStage, more: object = {}): Promise<ScriptedRequest> {
  return ScriptedRequest.submit(stage, 'doanhnghiep1', agency, question, more);
}

/** Asked of two agencies: one answers, the requester withdraws the rest, and with that the whole is over. */
export async function askedOfSeveral(stage: ScriptStage): Promise<ScriptedRequest> {
  const agencies = [agency, 'stc'];
  const login = 'doanhnghiep1';
  const sent = await ScriptedRequest.submitToSeveral(stage, login, agencies, question);
  const [first] = sent.parts;
  if (!first) throw new Error('a batch has parts');
  const { api } = first.requester;
  const path = `/api/request-batches/${sent.batch}`;
  const batch = async () => api.get<BatchFacts>(path);
  await first.await(
    () => 'the beginning of its part',
    async () => (await batch()).parts[0]?.request ?? undefined,
  );
  await answerInFull(first, given);
  await api.post(`${path}/withdrawal`, { reason: 'Đã có thông tin cần thiết.' });
  await first.await(
    () => 'the end of all parts',
    async () => (await batch()).state === 'closed' || undefined,
  );
  return first;
}

/** What is read of several agencies asked at once; a part is a request of its own once its process has begun. */
interface BatchFacts {
  readonly state: string;
  readonly parts: readonly { readonly request: object | null }[];
}

/** The postal item comes back, and the answer goes by e-mail. */
export async function sentAgain(stage: ScriptStage): Promise<ScriptedRequest> {
  const request = await submit(stage, { deliveryMethod: 'post' });
  await takeUp(request);
  await collect(request);
  await draft(request, given);
  await request.does('sign', 'lanhdao', { decision: 'sign' });
  await request.does('number-and-issue', 'vanthu', {});
  const { submittedOn: sentOn } = await request.facts();
  const item = { method: 'post', itemNumber: 'RR123456789VN', sentOn };
  await request.does('deliver', 'vanthu', item);
  const returned = { outcome: 'returned', on: sentOn, reason: 'Không có người nhận' };
  await request.acts('delivery-report', 'vanthu', returned);
  const message = { method: 'email', messageId: '<tra-ket-qua@vi-du.vn>', sentOn };
  await request.does('deliver', 'vanthu', message);
  await request.asks('survey', { received: true, relationshipNeeded: false, ease: 3 });
  return request;
}

export async function answered(
  stage: ScriptStage,
  ...items: ItemAnswer[]
): Promise<ScriptedRequest> {
  const request = await submit(stage);
  await answerInFull(request, ...items);
  return request;
}

/** The answer to an earlier request stands in the public register, where the link leads. */
export async function publicAlready(stage: ScriptStage): Promise<ScriptedRequest> {
  const earlier = await answered(stage, given);
  const key = await publish(earlier, question.title);
  const link = new URL(`/cong-khai/${key}`, stage.url).href;
  return answered(stage, { outcome: 'refused', ground: 'b', link });
}

export async function givenTwice(stage: ScriptStage): Promise<ScriptedRequest> {
  const earlier = [await answered(stage, given), await answered(stage, given)];
  const earlierRequests = earlier.map(({ code }) => code);
  return answered(stage, { outcome: 'refused', ground: 'd', earlierRequests });
}

export async function unpaid(stage: ScriptStage): Promise<ScriptedRequest> {
  const request = await submit(stage);
  await takeUp(request);
  await collect(request, [{ kind: 'print-bw-a4', quantity: 10 }]);
  await request.outlast('payment');
  await answer(request, { outcome: 'refused', ground: 'e' });
  await request.asks('survey', { received: false, relationshipNeeded: false, ease: 2 });
  return request;
}

export async function notCompetent(stage: ScriptStage, form: object): Promise<ScriptedRequest> {
  const request = await submit(stage, { mayForward: true });
  await request.does('register', 'tiepnhan', {});
  await request.does('check-competence', 'tiepnhan', { competent: false, ...form });
  return request;
}

export async function lapsed(stage: ScriptStage): Promise<ScriptedRequest> {
  const request = await submit(stage);
  await register(request);
  const form = { complete: false, missing: ['Năm ban hành văn bản'] };
  await request.does('check-completeness', 'tiepnhan', form);
  await request.outlast('supplement');
  return request;
}

export async function supplementedTooLate(stage: ScriptStage): Promise<ScriptedRequest> {
  const request = await lapsed(stage);
  await request.asks('reopening', { supplement: 'Quyết định ban hành năm 2026.' });
  return request;
}

export async function withdrawn(stage: ScriptStage): Promise<ScriptedRequest> {
  const request = await submit(stage);
  await request.asks('withdrawal', { reason: 'Đã tìm được thông tin.' });
  return request;
}

export async function merged(stage: ScriptStage): Promise<ScriptedRequest> {
  const first = await submit(stage);
  const second = await submit(stage);
  await takeUp(second, { complexity: 'simple', duplicateOf: first.code });
  return second;
}

export async function askedAgain(stage: ScriptStage): Promise<ScriptedRequest> {
  const request = await answered(stage, given);
  await request.asks('correction', { reason: 'Thiếu trang 2.', items: [{ position: 1 }] });
  return request;
}

/** The first complaint, to the agency itself, is found right. */
export async function complained(stage: ScriptStage): Promise<ScriptedRequest> {
  const request = await answered(stage, { outcome: 'refused', ground: 'a' });
  await complain(request, 'khieunai.vpubnd', 'giamdoc.vpubnd', true);
  return request;
}

/** The first complaint is lost, the second, to the People's Committee, is found right. */
export async function complainedTwice(stage: ScriptStage): Promise<ScriptedRequest> {
  const request = await answered(stage, { outcome: 'refused', ground: 'a' });
  await complain(request, 'khieunai.vpubnd', 'giamdoc.vpubnd', false);
  await complain(request, 'giamsat', 'giamsat', true);
  return request;
}

async function complain(
  request: ScriptedRequest,
  takesUp: string,
  decides: string,
  upheld: boolean,
): Promise<void> {
  await request.asks('complaint', { content: 'Việc từ chối không có căn cứ.' });
  await request.decides('take-up-complaint', takesUp, { accepted: true });
  const reasons = upheld ? 'Thông tin không thuộc diện mật.' : 'Việc từ chối đúng quy định.';
  await request.decides('decide-complaint', decides, { upheld, reasons });
}

export async function orderedByCourt(stage: ScriptStage): Promise<ScriptedRequest> {
  const request = await answered(stage, { outcome: 'refused', ground: 'dd' });
  const { submittedOn: today } = await request.facts();
  await request.acts('lawsuits', 'khieunai', {
    court: 'Tòa án nhân dân tỉnh Vĩnh Long',
    caseNumber: '15/2026/TLST-HC',
    acceptedOn: today,
  });
  await request.acts('lawsuits/judgment', 'khieunai', {
    outcome: 'ordered',
    judgment: 'Bản án số 08/2026/HC-ST',
    effectiveOn: today,
    summary: 'Buộc cung cấp bảng giá đất.',
  });
  return request;
}
