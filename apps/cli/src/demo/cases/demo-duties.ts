import { addDays, type LocalDate, localDateOf } from '@minhbach/calendar';
import { demoPeople } from '@minhbach/identity';
import type { Actor, Cast } from '../cast.js';
import type { ScriptStage } from '../end-states/scripted-request.js';
import { openTasks } from '../open-tasks.js';
import { performTask } from '../perform-task.js';

/** Those who report on duties and check them. */
const functions = /:(focal|preparer)$|^ttcntt:head$/;

/** The duties of the last month that is over: some are done and checked, one came back, some nobody has reported. */
export async function* demoDuties(stage: ScriptStage, now: Date): AsyncGenerator<string, void> {
  const first = `${localDateOf(now).slice(0, 7)}-01`;
  yield first;
  const { api } = await stage.cast.as('giamsat');
  await api.post('/api/duty-periods', { endedOn: addDays(first, -1) });
  await stage.settle?.();
  const period = addDays(first, -1).slice(0, 7);
  const actors = await actorsOf(stage.cast);
  yield dayOf(first, '02');
  await workOn(actors, `:${period}`, 'report-duty', reports);
  await stage.settle?.();
  yield dayOf(first, '03');
  await workOn(actors, `:${period}`, 'check-duty', checks);
}

type Answers = Readonly<Record<string, unknown>>;

/** Every third owner lets it wait. */
function reports(index: number): Answers | null {
  if (index % 3 === 2) return null;
  if (index === 1) {
    return { outcome: 'nothing-due', summary: 'Trong tháng không có văn bản mới (mẫu).' };
  }
  return {
    outcome: 'done',
    summary: 'Đã rà soát, đăng đủ nội dung phát sinh trong tháng (mẫu).',
    evidence: 'https://vinhlong.gov.vn/cong-khai (mẫu)',
  };
}

/** The first comes back, every fourth waits for its check. */
function checks(index: number): Answers | null {
  if (index === 0) return { decision: 'return', reason: 'Đường dẫn không mở được (mẫu).' };
  return index % 4 === 3 ? null : { decision: 'accept' };
}

async function workOn(
  actors: readonly Actor[],
  period: string,
  element: string,
  answersTo: (index: number) => Answers | null,
): Promise<void> {
  const tasks = await openTasks(
    actors,
    'standing-duty',
    ({ businessKey, elementId }) => elementId === element && (businessKey ?? '').endsWith(period),
  );
  const ordered = tasks.toSorted((a, b) => keyOf(a.task).localeCompare(keyOf(b.task)));
  for (const [index, open] of ordered.entries()) {
    const answers = answersTo(index);
    if (answers) await performTask(open, answers);
  }
}

const keyOf = ({ businessKey }: { readonly businessKey: string | null }) => businessKey ?? '';

async function actorsOf(cast: Cast): Promise<Actor[]> {
  const logins = demoPeople
    .filter(({ groups }) => groups.some((group) => functions.test(group)))
    .map(({ login }) => login);
  return Promise.all(logins.map(async (login) => cast.as(login)));
}

function dayOf(first: LocalDate, day: string): LocalDate {
  return `${first.slice(0, 8)}${day}`;
}
