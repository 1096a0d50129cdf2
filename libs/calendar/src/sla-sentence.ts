import type { SlaState, SlaStateName } from './sla-state.js';
import type { Bilingual } from './working-calendar.js';

type Sentence = (sla: SlaState) => Bilingual;

const sentences: Readonly<Record<SlaStateName, Sentence>> = {
  within: daysLeft,
  'due-soon': daysLeft,
  'due-today': () => ({ vi: 'Đến hạn hôm nay', en: 'Due today' }),
  overdue: ({ workingDaysOver: n }) =>
    // The weekend that follows the due date: late already, by no whole working day yet.
    n === 0
      ? { vi: 'Quá hạn', en: 'Overdue' }
      : { vi: `Quá hạn ${String(n)} ngày làm việc`, en: `${workingDays(n)} overdue` },
  'done-early': () => ({ vi: 'Xong sớm hạn', en: 'Done early' }),
  'done-on-time': () => ({ vi: 'Xong đúng hạn', en: 'Done on time' }),
  'done-late': ({ workingDaysOver: n }) =>
    n === 0
      ? { vi: 'Xong trễ hạn', en: 'Done late' }
      : { vi: `Xong trễ ${String(n)} ngày làm việc`, en: `Done ${workingDays(n)} late` },
};

/** Where a clock stands, in the words that people see; while it is held, that it stands still. */
export function describeSla(sla: SlaState, isHeld = false): Bilingual {
  const { vi, en } = sentences[sla.state](sla);
  if (!isHeld) return { vi, en };
  return { vi: `Tạm dừng, ${lowerFirst(vi)}`, en: `Paused, ${lowerFirst(en)}` };
}

function daysLeft({ workingDaysLeft: n }: SlaState): Bilingual {
  return { vi: `Còn ${String(n)} ngày làm việc`, en: `${workingDays(n)} left` };
}

function workingDays(n: number): string {
  return n === 1 ? '1 working day' : `${String(n)} working days`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
