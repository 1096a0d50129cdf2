import { isLocalDate, localDateOf } from '@minhbach/calendar';
import type { HistoryRecord, Instant } from '@minhbach/engine';

/** How long one piece of work lay there, and how long somebody had it, in milliseconds. */
export interface WorkTimes {
  readonly waited: number;
  readonly worked: number;
}

/** What gives a user task to somebody, and what takes it from him. */
const taking = ['claimed', 'taken-back', 'assigned', 'delegated', 'resolved'];
const lettingGo = ['released', 'let-go'];

/**
 * The work at one element: a user task from its creation on, worked on while somebody has it; or a job, worked on
 * while a worker has it. The rest of the time it waits.
 */
export class ElementWork {
  private worked = 0;
  private heldSince: Instant | null;
  /** When whoever has it now got it. */
  private takenAt: Instant | null;
  /** Histories from before this was recorded do not say how long a worker had a job. */
  private isKnown = true;
  private dueDate: string | null;

  constructor(
    private readonly since: Instant,
    { assignee, dueDate }: NonNullable<HistoryRecord['data']>,
  ) {
    this.heldSince = assignee === undefined ? null : since;
    this.takenAt = this.heldSince;
    this.dueDate = typeof dueDate === 'string' ? dueDate : null;
  }

  /** What happened to the task or the job. Returns the times once it is done, where they are known. */
  next(at: Instant, { type, intent, data = {} }: HistoryRecord): WorkTimes | null {
    if (type === 'job') this.hold(data.heldMs);
    if (taking.includes(intent)) this.take(at);
    if (lettingGo.includes(intent)) this.letGo(at);
    if (intent === 'moved') this.dueDate = typeof data.dueDate === 'string' ? data.dueDate : null;
    if (intent !== 'completed') return null;
    this.letGo(at);
    const { worked, isKnown } = this;
    const whole = Date.parse(at) - Date.parse(this.since);
    return isKnown ? { worked, waited: Math.max(0, whole - worked) } : null;
  }

  /** When whoever completed it had got it; its creation where nobody is known to have had it. */
  get takenBefore(): Instant {
    return this.takenAt ?? this.since;
  }

  /** Whether its due date has passed; one without a time of day lasts until the end of that day. */
  isLate(at: Instant): boolean {
    if (this.dueDate === null) return false;
    if (isLocalDate(this.dueDate)) return localDateOf(at) > this.dueDate;
    return Date.parse(at) > Date.parse(this.dueDate);
  }

  private hold(heldMs: unknown): void {
    if (typeof heldMs === 'number') this.worked += heldMs;
    else this.isKnown = false;
  }

  private take(at: Instant): void {
    this.heldSince ??= at;
    this.takenAt = at;
  }

  private letGo(at: Instant): void {
    if (this.heldSince !== null) this.worked += Date.parse(at) - Date.parse(this.heldSince);
    this.heldSince = null;
  }
}
