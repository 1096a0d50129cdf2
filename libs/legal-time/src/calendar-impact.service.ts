import type { CompiledCalendar, LocalDate } from '@minhbach/calendar';
import { Injectable } from '@nestjs/common';
import { ClockLedgers } from './clock-ledgers.service.js';
import type { ClockSubject } from './clock-subject.js';

/** What a calendar that is not published yet would do to one running clock. */
export interface DueDateImpact {
  readonly subjectKey: string;
  readonly dueOn: LocalDate;
  readonly newDueOn: LocalDate;
}

/** Tells beforehand which due dates a calendar would move; writes nothing. */
@Injectable()
export class CalendarImpact {
  constructor(private readonly ledgers: ClockLedgers) {}

  /** An entry for each clock of these subjects that runs, moved or not, as of an instant. */
  async of(
    candidate: CompiledCalendar,
    now: Date,
    type: ClockSubject['type'],
    keys: readonly string[],
  ): Promise<DueDateImpact[]> {
    const impacts: DueDateImpact[] = [];
    for (const [subjectKey, lines] of await this.ledgers.linesOfAll(type, keys)) {
      const before = await this.ledgers.fold(lines);
      if (!before || before.state === 'closed') continue;
      const after = await this.ledgers.foldUnder(lines, candidate, now);
      if (after) impacts.push({ subjectKey, dueOn: before.dueOn, newDueOn: after.dueOn });
    }
    return impacts;
  }
}
