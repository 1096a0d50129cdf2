import type { ApiUnderTest, Reply } from './api-under-test.js';

export const aSubmission = {
  subject: 2,
  title: 'Quyết định về giá đất',
  purpose: 'Lập phương án sản xuất, kinh doanh',
  items: ['Quyết định ban hành bảng giá đất năm 2026'],
  deliveryMethod: 'portal',
  contact: {
    name: 'Nguyễn Thị Mẫu',
    address: 'Số 1, đường Mẫu, phường Mẫu',
    idNumber: '084099000001',
    email: 'mau@example.vn',
  },
};

/** The same asked of two agencies. */
export const aBatchSubmission = {
  title: 'Hồ sơ đất đai của dự án',
  purpose: 'Lập phương án sản xuất, kinh doanh',
  deliveryMethod: 'portal',
  contact: aSubmission.contact,
  parts: [
    { agencyCode: 'vpubnd', subject: 2, items: ['Quyết định giao đất'] },
    { agencyCode: 'stc', subject: 3, items: ['Dự toán bồi thường'] },
  ],
};

type Line = readonly [elementId: string, login: string, variables: object];

/** What is usual for a simple request, by the people of the office of the People's Committee. */
export const usual: readonly Line[] = [
  ['register', 'tiepnhan.vpubnd', {}],
  ['check-competence', 'tiepnhan.vpubnd', { competent: true }],
  ['check-completeness', 'tiepnhan.vpubnd', { complete: true }],
  ['classify', 'daumoi.vpubnd', { complexity: 'simple' }],
  ['handle', 'xuly.vpubnd', { findings: 'Có văn bản được hỏi.' }],
  [
    'draft-answer',
    'xuly.vpubnd',
    {
      answers: [{ position: 1, outcome: 'given', answer: 'Gửi kèm văn bản.' }],
      secrecyChecked: true,
      personalDataChecked: true,
    },
  ],
  ['sign', 'lanhdao.vpubnd', { decision: 'sign' }],
  ['number-and-issue', 'vanthu.vpubnd', {}],
  ['deliver', 'vanthu.vpubnd', { method: 'portal' }],
];

/** Sends a request as a business and lets it be routed; returns its key. */
export async function submitRequest(
  api: ApiUnderTest,
  login = 'doanhnghiep1',
  changes: object = {},
): Promise<string> {
  const reply = await api.post(login, '/api/requests', { ...aSubmission, ...changes });
  expectStatus(reply, 201);
  await api.settle();
  return String(reply.body.key);
}

/** Each takes his task and completes it, beginning at `from`, up to and not including `until`. */
export async function answerRequest(
  api: ApiUnderTest,
  requestKey: string,
  until?: string,
  from = 'register',
): Promise<void> {
  const first = usual.findIndex(([elementId]) => elementId === from);
  if (first < 0) throw new Error(`nothing usual begins at ${from}`);
  for (const [elementId, login, variables] of usual.slice(first)) {
    if (elementId === until) return;
    await completeTask(api, requestKey, elementId, login, variables);
    await api.settle();
  }
}

/** Takes the request's task at an element, if it is not his yet, and completes it. */
export async function completeTask(
  api: ApiUnderTest,
  requestKey: string,
  elementId: string,
  login: string,
  variables: object,
): Promise<void> {
  const taskKey = await taskAt(api, requestKey, elementId, login);
  const claimed = await api.post(login, `/api/tasks/${taskKey}/claim`, {});
  if (claimed.status !== 409) expectStatus(claimed, 200);
  expectStatus(await api.post(login, `/api/tasks/${taskKey}/completion`, { variables }), 200);
}

/** Key of the open task at an element of a request's process, as somebody sees it. */
export async function taskAt(
  api: ApiUnderTest,
  requestKey: string,
  elementId: string,
  login: string,
): Promise<string> {
  const { body } = await api.get(login, `/api/requests/${requestKey}`);
  const tasks = (body.tasks ?? []) as { key: string; elementId: string }[];
  const task = tasks.find((each) => each.elementId === elementId);
  if (!task) throw new Error(`${login} sees no task ${elementId}: ${JSON.stringify(body)}`);
  return task.key;
}

function expectStatus({ status, text }: Reply, expected: number): void {
  if (status !== expected) throw new Error(`${String(status)} ${text}`);
}
