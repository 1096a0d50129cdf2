import type { Narrator, Words } from './narrator.js';

/** A deadline as the service explains it. */
export interface ExplainedDeadline {
  readonly dueOn: string;
  readonly explanation: {
    readonly sentence: Words;
    readonly days: readonly {
      readonly date: string;
      readonly counted: boolean;
      readonly ordinal: number | null;
      readonly reason: Words;
    }[];
  };
}

/**
 * Tells a deadline and, day by day, why it is what it is; when it was moved, only the days that came on
 * top of `before`.
 */
export function tellDeadline(
  deadline: ExplainedDeadline,
  narrator: Narrator,
  before: string | null = null,
): void {
  const { sentence, days } = deadline.explanation;
  narrator.say({ vi: `Thời hạn: ${sentence.vi}`, en: `Deadline: ${sentence.en}` });
  for (const { date, ordinal, reason } of days) {
    if (before !== null && date <= before) continue;
    const count = (ordinal === null ? '–' : String(ordinal)).padStart(3);
    narrator.detail({ vi: `${date} ${count}  ${reason.vi}`, en: `${date} ${count}  ${reason.en}` });
  }
}
