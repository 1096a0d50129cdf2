import type { RequestScenario } from './request-scenario.js';

/** What a form is filled with. */
export type Answers = Readonly<Record<string, unknown>>;

type Filling = (scenario: RequestScenario) => Answers;

/** How each task of the information request is answered, by the id of its element. */
const fillings: Readonly<Record<string, Filling>> = {
  register: () => ({}),
  'check-competence': () => ({ competent: true }),
  'check-completeness': ({ needsSupplement }) =>
    needsSupplement
      ? { complete: false, missing: ['Nêu rõ khoảng thời gian và địa bàn cần thông tin'] }
      : { complete: true },
  supplement: () => ({ answer: 'Từ năm 2024 đến nay, trên địa bàn huyện Càng Long.' }),
  clarify: () => ({ clarificationAnswer: 'Chỉ cần tài liệu của các xã giáp biển.' }),
  classify: ({ complexity }) => ({ complexity }),
  'notify-limit': () => ({
    place: 'Bộ phận Tiếp nhận và Trả kết quả',
    provisionForm: 'Bản sao điện tử',
  }),
  handle: () => ({ findings: 'Đã thu thập đủ tài liệu từ bộ phận lưu trữ.' }),
  'draft-answer': draft,
  'revise-answer': draft,
  sign: ({ isReturned }) =>
    isReturned
      ? { decision: 'return', remark: 'Nêu rõ căn cứ của phần chưa cung cấp.' }
      : { decision: 'sign' },
  'give-opinion': () => ({ opinionText: 'Thống nhất cung cấp phần tài liệu do đơn vị quản lý.' }),
  'record-consent': () => ({
    consentDecision: 'given',
    consentEvidence: 'Văn bản đồng ý theo mẫu số 06.',
  }),
  'record-payment': () => ({ amount: 45_000, receipt: 'Biên lai số 0000123' }),
  'approve-extension': () => ({ extensionDecision: 'approve' }),
  'number-and-issue': () => ({}),
  deliver: () => ({ method: 'portal' }),
  survey: ({ ease }) => ({ received: true, relationshipNeeded: false, ease }),
};

/** The answers to a task of the request; `isRepeated` when its element was completed before. */
export function answersTo(
  elementId: string,
  scenario: RequestScenario,
  isRepeated: boolean,
): Answers {
  const fill = fillings[elementId];
  if (!fill) throw new Error(`The demonstration does not know the task "${elementId}".`);
  return fill(isRepeated ? { ...scenario, needsSupplement: false, isReturned: false } : scenario);
}

function draft({ items, outcomes }: RequestScenario): Answers {
  const answers = items.map((item, index) => {
    const outcome = outcomes[index] ?? 'given';
    const position = index + 1;
    return outcome === 'given'
      ? { position, outcome, answer: `Kèm theo: ${item}.` }
      : { position, outcome, ground: 'a', answer: 'Phần có dữ liệu cá nhân không được cung cấp.' };
  });
  return { answers, secrecyChecked: true, personalDataChecked: true };
}
