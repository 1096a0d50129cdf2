import { NANOS_PER_DAY, printFraction } from './feel-time.js';

/** Longest durations: 34 digits of nanoseconds would outgrow every date. */
const MAX_NANOS = 10n ** 27n;
const MAX_MONTHS = 12_000_000_000;

/** A FEEL duration of days and time (DMN 1.5 §10.3.2.3.7). */
export class DaysDuration {
  private constructor(readonly nanos: bigint) {}

  /** Undefined for one of more than 10^27 nanoseconds. */
  static of(nanos: bigint): DaysDuration | undefined {
    return nanos <= MAX_NANOS && nanos >= -MAX_NANOS ? new DaysDuration(nanos) : undefined;
  }

  /** Whole seconds. */
  static ofSeconds(seconds: number): DaysDuration {
    return new DaysDuration(BigInt(seconds) * 1_000_000_000n);
  }

  private get sign(): number {
    return this.nanos < 0n ? -1 : 1;
  }

  private get rest(): bigint {
    return magnitude(this.nanos) % NANOS_PER_DAY;
  }

  get days(): number {
    return this.sign * Number(magnitude(this.nanos) / NANOS_PER_DAY) + 0;
  }

  get hours(): number {
    return this.sign * Number(this.rest / 3_600_000_000_000n) + 0;
  }

  get minutes(): number {
    return this.sign * Number((this.rest / 60_000_000_000n) % 60n) + 0;
  }

  get seconds(): number {
    return this.sign * Number((this.rest / 1_000_000_000n) % 60n) + 0;
  }

  toString(): string {
    if (this.nanos === 0n) return 'PT0S';
    const [days, hours, minutes, seconds] = [this.days, this.hours, this.minutes, this.seconds].map(
      Math.abs,
    );
    const fraction = printFraction(Number(this.rest % 1_000_000_000n));
    const secondsPart = seconds || fraction ? `${String(seconds)}${fraction}S` : '';
    const time = unit(hours, 'H') + unit(minutes, 'M') + secondsPart;
    return `${this.nanos < 0n ? '-' : ''}P${unit(days, 'D')}${time && `T${time}`}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/** A FEEL duration of years and months (DMN 1.5 §10.3.2.3.8). */
export class MonthsDuration {
  private constructor(readonly total: number) {}

  /** Undefined for one of more than a thousand million years. */
  static of(months: number): MonthsDuration | undefined {
    return Math.abs(months) <= MAX_MONTHS ? new MonthsDuration(months + 0) : undefined;
  }

  get years(): number {
    return Math.trunc(this.total / 12) + 0;
  }

  get months(): number {
    return (this.total % 12) + 0;
  }

  toString(): string {
    if (this.total === 0) return 'P0M';
    const text = unit(Math.abs(this.years), 'Y') + unit(Math.abs(this.months), 'M');
    return `${this.total < 0 ? '-' : ''}P${text}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

function unit(value: number | undefined, letter: string): string {
  return value ? `${String(value)}${letter}` : '';
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
