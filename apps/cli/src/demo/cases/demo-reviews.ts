import { addDays, localDateOf } from '@minhbach/calendar';
import type { ScriptStage } from '../end-states/scripted-request.js';
import { openTasks } from '../open-tasks.js';
import { performTask } from '../perform-task.js';
import type { Answers } from '../requests/task-answers.js';

/** What is done in the days after the first: by whom, at which element, for which unit or which of its findings. */
interface Act {
  readonly as: string;
  readonly process: 'unit-review' | 'review-finding';
  readonly at: string;
  readonly about: string;
  readonly answers: Answers;
}

const review = { process: 'unit-review' } as const;
const finding = { process: 'review-finding' } as const;
const approve = { decision: 'approve' };

/**
 * The reviews of the last month that is over: one unit does well, one puts right what was found, one waits for the head of
 * the Centre, and of all others nobody has concluded anything yet.
 */
export async function* demoReviews(stage: ScriptStage, now: Date): AsyncGenerator<string, void> {
  const first = `${localDateOf(now).slice(0, 7)}-01`;
  yield first;
  const { api } = await stage.cast.as('giamsat');
  await api.post('/api/unit-reviews', { endedOn: addDays(first, -1) });
  await stage.settle?.();
  const period = addDays(first, -1).slice(0, 7);
  for (const [days, acts] of actsOf(first).entries()) {
    yield addDays(first, days + 1);
    for (const act of acts) await perform(stage, period, act);
  }
}

/** By the days after the first. */
function actsOf(first: string): readonly (readonly Act[])[] {
  const conclude = { ...review, as: 'tonghop.ttcntt', at: 'review-unit' };
  const decide = { ...review, as: 'giamdoc.ttcntt', at: 'approve-review', answers: approve };
  const found = [
    {
      text: 'Chưa đăng thuyết minh dự toán trên trang của Sở (mẫu).',
      ...{ duty: '3.3b', dueOn: addDays(first, 19) },
    },
    { text: 'Hai đường dẫn đã đăng không còn mở được (mẫu).', dueOn: addDays(first, 24) },
  ];
  const late = { assessment: 'Công khai ngân sách còn chậm (mẫu).', findings: found };
  return [
    [
      { ...conclude, about: 'sxd', answers: { assessment: 'Thực hiện đầy đủ (mẫu).' } },
      { ...conclude, about: 'stc', answers: late },
      { ...conclude, about: 'stp', answers: { assessment: 'Thực hiện đầy đủ (mẫu).' } },
    ],
    [
      { ...decide, about: 'sxd' },
      { ...decide, about: 'stc' },
    ],
    [
      {
        ...{ ...finding, as: 'daumoi.stc', at: 'answer-finding', about: 'stc:1' },
        answers: {
          answer: 'Đã đăng thuyết minh dự toán (mẫu).',
          evidence: 'https://vinhlong.gov.vn/ngan-sach (mẫu)',
        },
      },
    ],
  ];
}

async function perform(stage: ScriptStage, period: string, act: Act): Promise<void> {
  const { as, process, at, about, answers } = act;
  const actor = await stage.cast.as(as);
  const tasks = await openTasks(
    [actor],
    process,
    ({ businessKey, elementId }) =>
      elementId === at && businessKey === `${process}:${period}:${about}`,
  );
  for (const open of tasks) await performTask(open, answers);
  await stage.settle?.();
}
