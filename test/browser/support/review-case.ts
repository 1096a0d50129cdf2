import { addDays, localDateOf } from '@minhbach/calendar';
import type { Cast } from '../../../apps/cli/src/demo/cast.js';
import { openTasks } from '../../../apps/cli/src/demo/open-tasks.js';
import { performTask } from '../../../apps/cli/src/demo/perform-task.js';
import type { Answers } from '../../../apps/cli/src/demo/requests/task-answers.js';
import { until } from '../../support/until.js';

interface Review {
  readonly key: string;
  readonly unitCode: string;
  readonly concludedOn: string | null;
}

/**
 * The Department of Finance is reviewed after last month, answered to one finding, and has another to put right; the
 * demonstration may have played that already.
 */
export async function reviewOfLastMonth(cast: Cast): Promise<string> {
  const { api } = await cast.as('giamsat');
  const today = localDateOf(new Date());
  const endedOn = addDays(`${today.slice(0, 7)}-01`, -1);
  await api.post('/api/unit-reviews', { endedOn });
  const period = endedOn.slice(0, 7);
  const { key, concludedOn } = await until('the reviews of last month are open', async () => {
    const path = `/api/unit-reviews?period=${period}`;
    const { items } = await api.get<{ items: Review[] }>(path);
    return items.find(({ unitCode }) => unitCode === 'stc');
  });
  if (concludedOn !== null) return key;
  const done = async (as: string, process: string, at: string, answers: Answers) =>
    perform(cast, as, `${process}:${period}:stc`, { process, at, answers });
  await done('tonghop.ttcntt', 'unit-review', 'review-unit', {
    assessment: 'Công khai ngân sách còn chậm (mẫu).',
    findings: [
      { text: 'Chưa đăng thuyết minh dự toán (mẫu).', duty: '3.3b', dueOn: addDays(today, 7) },
      { text: 'Hai đường dẫn đã đăng không còn mở được (mẫu).', dueOn: addDays(today, 14) },
    ],
  });
  await done('giamdoc.ttcntt', 'unit-review', 'approve-review', { decision: 'approve' });
  await done('daumoi.stc', 'review-finding', 'answer-finding', {
    answer: 'Đã đăng thuyết minh dự toán (mẫu).',
    evidence: 'https://vinhlong.gov.vn/ngan-sach',
  });
  return key;
}

interface Act {
  readonly process: string;
  readonly at: string;
  readonly answers: Answers;
}

async function perform(
  cast: Cast,
  as: string,
  name: string,
  { process, at, answers }: Act,
): Promise<void> {
  const actor = await cast.as(as);
  const open = await until(`${as} may do ${at}`, async () => {
    const [first] = await openTasks(
      [actor],
      process,
      ({ elementId, businessKey }) => elementId === at && (businessKey ?? '').startsWith(name),
    );
    return first;
  });
  await performTask(open, answers);
}
