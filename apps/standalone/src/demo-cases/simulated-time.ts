import { type CompiledCalendar, instantAt, type LocalDate, localDateOf } from '@minhbach/calendar';
import type { FixedClock } from '@minhbach/database';

/** The first thing of a day happens at this minute, and what another script does there a little later. */
const FIRST_MINUTE = 8 * 60 + 5;
const MINUTES_APART = 9;
/** Between two things that a script does on the same day. */
const PAUSE_MINUTES = 45;

/** Yields when it goes on: so many working days ago, or on a date; the same again is later on that day. */
export type Script = AsyncGenerator<number | LocalDate, void>;

interface Waiting {
  readonly script: Script;
  /** Minute of the day at which its first thing on a day happens. */
  readonly minute: number;
  /** When it goes on, by its own words and exactly. */
  readonly day: number | LocalDate;
  readonly at: Date;
}

/** Plays scripts side by side by a clock that jumps from one moment that somebody waits for to the next. */
export class SimulatedTime {
  private readonly today: LocalDate;

  constructor(
    private readonly clock: FixedClock,
    private readonly calendar: CompiledCalendar,
    private readonly now: Date,
    private readonly settle: () => Promise<void>,
    /** Whether to leave off between two moments. */
    private readonly isHalted: () => boolean,
  ) {
    this.today = calendar.rollForward(localDateOf(now));
  }

  /** What would happen after the present moment does not; in the end the clock stands at it. */
  async play(scripts: readonly Script[]): Promise<void> {
    const waiting: Waiting[] = [];
    for (const [index, script] of scripts.entries()) {
      const minute = FIRST_MINUTE + index * MINUTES_APART;
      waiting.push(...(await this.next(script, minute, null)));
    }
    for (;;) {
      waiting.sort((one, other) => one.at.getTime() - other.at.getTime());
      const first = waiting.shift();
      if (!first || this.isHalted()) break;
      await this.moveTo(first.at);
      waiting.push(...(await this.next(first.script, first.minute, first)));
    }
    await this.moveTo(this.now);
  }

  private async moveTo(at: Date): Promise<void> {
    this.clock.set(at);
    await this.settle();
  }

  /** The next moment that the script waits for; none when it is over, or would go on in the future. */
  private async next(script: Script, minute: number, last: Waiting | null): Promise<Waiting[]> {
    const { done, value: day } = await script.next();
    if (done === true) return [];
    const at = day === last?.day ? later(last.at) : this.momentOf(day, minute);
    return at < this.now ? [{ script, minute, day, at }] : [];
  }

  private momentOf(day: number | LocalDate, minute: number): Date {
    const on = typeof day === 'string' ? day : this.calendar.addWorkingDays(this.today, -day);
    return new Date(instantAt(on, `${String(Math.floor(minute / 60))}:${String(minute % 60)}`));
  }
}

function later(at: Date): Date {
  return new Date(at.getTime() + PAUSE_MINUTES * 60_000);
}
