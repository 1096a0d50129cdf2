import type { Deadline } from '../parts/deadline-ledger/deadline-ledger';

type Day = Deadline['explanation']['days'][number];

const workingDay = { vi: 'Ngày làm việc', en: 'Working day' };
const weekend = { vi: 'Cuối tuần', en: 'Weekend' };

/** A short one with a weekend in it. */
export const sampleDeadline: Deadline = {
  state: 'running',
  startedOn: '2026-11-19',
  startedAt: null,
  limit: { value: 3, unit: 'working-day' },
  limitText: { vi: '3 ngày làm việc', en: '3 working days' },
  regime: {
    id: 'LAW_2026',
    name: { vi: 'Luật Tiếp cận thông tin', en: 'Law on Access to Information' },
    source: '',
    verified: 'yes',
  },
  calendarVersion: 1,
  originalDueOn: '2026-11-24',
  dueOn: '2026-11-24',
  dueBefore: '2026-11-24T17:00:00.000Z',
  provisional: false,
  extensions: [],
  pauses: [{ from: '2026-11-20', until: null, reason: 'Chờ bổ sung', movesDueOn: false }],
  transfers: [],
  breaches: [],
  adoptedCalendars: [],
  closedOn: null,
  outcome: null,
  asOfOn: '2026-11-20',
  sla: { state: 'due-soon', workingDaysLeft: 2, workingDaysOver: 0 },
  workingDaysUsed: 1,
  explanation: {
    sentence: {
      vi: 'Tiếp nhận 19/11/2026, hạn 3 ngày làm việc: hết ngày 24/11/2026.',
      en: 'Received on 19/11/2026, 3 working days: by the end of 24/11/2026.',
    },
    days: [
      day('2026-11-19', 4, null, { vi: 'Ngày tiếp nhận', en: 'Day of receipt' }),
      day('2026-11-20', 5, 1, workingDay),
      day('2026-11-21', 6, null, weekend),
      day('2026-11-22', 7, null, weekend),
      day('2026-11-23', 1, 2, workingDay),
      day('2026-11-24', 2, 3, workingDay),
    ],
  },
};

function day(date: string, weekday: number, ordinal: number | null, reason: Day['reason']): Day {
  return { date, weekday, counted: ordinal !== null, ordinal, reason };
}
