import { addDays, localDateOf } from '@minhbach/calendar';
import type { ScriptStage } from '../end-states/scripted-request.js';
import { openTasks } from '../open-tasks.js';
import { performTask } from '../perform-task.js';
import type { Answers } from '../requests/task-answers.js';

const plan = {
  ...{ subjectId: '1.3a', numberSymbol: '215/KH-UBND', isMarked: false },
  title: 'Kế hoạch phát triển kinh tế - xã hội năm sau (mẫu)',
};
const budget = {
  ...{ subjectId: '3.3b.1', numberSymbol: '318/QĐ-UBND', isMarked: false },
  title: 'Quyết định công bố công khai dự toán ngân sách tỉnh (mẫu)',
};
const notice = {
  ...{ subjectId: '3.2b', numberSymbol: '402/TB-VPUBND', isMarked: true },
  title: 'Thông báo kết luận họp về hỗ trợ doanh nghiệp (mẫu)',
};

/** What the head of the department says to the documents that were put before him. */
const decisions: readonly (readonly [title: string, decision: Answers])[] = [
  [plan.title, { decision: 'return', reason: 'Trích yếu chưa ghi rõ năm kế hoạch (mẫu).' }],
  [budget.title, { decision: 'approve' }],
];

/** Documents on their way to the public: one came back, one waits for its links, one for its head. */
export async function* demoPublications(
  stage: ScriptStage,
  now: Date,
): AsyncGenerator<string, void> {
  const today = localDateOf(now);
  const signed = addDays(today, -9);
  yield signed;
  const { api } = await stage.cast.as('daumoi.stc');
  await api.post('/api/publications', { ...plan, documentOn: signed });
  await api.post('/api/publications', { ...budget, documentOn: signed });
  await stage.settle?.();
  yield addDays(today, -8);
  await decide(stage);
  yield addDays(today, -1);
  const office = await stage.cast.as('daumoi.vpubnd');
  await office.api.post('/api/publications', { ...notice, documentOn: addDays(today, -1) });
  await stage.settle?.();
}

async function decide(stage: ScriptStage): Promise<void> {
  const head = await stage.cast.as('lanhdao.stc');
  for (const [title, decision] of decisions) {
    const tasks = await openTasks([head], 'publication', ({ subject }) => subject?.title === title);
    for (const open of tasks) await performTask(open, decision);
  }
  await stage.settle?.();
}
