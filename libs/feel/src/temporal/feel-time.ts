import { padded } from './calendar.js';
import { offsetAt, printZone, type TimeZone } from './time-zone.js';

interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;
}

export const NANOS_PER_SECOND = 1_000_000_000;
export const NANOS_PER_DAY = 86_400n * 1_000_000_000n;

/** A FEEL time of day, local or in a zone (DMN 1.5 §10.3.2.3.4). */
export class FeelTime implements ClockTime {
  private constructor(
    readonly hour: number,
    readonly minute: number,
    readonly second: number,
    readonly nanosecond: number,
    readonly zone: TimeZone | null,
  ) {}

  /** Undefined when a clock cannot show it. */
  static of(clock: ClockTime, zone: TimeZone | null): FeelTime | undefined {
    const { hour, minute, second, nanosecond } = clock;
    const limits = [
      [hour, 23],
      [minute, 59],
      [second, 59],
      [nanosecond, NANOS_PER_SECOND - 1],
    ] as const;
    const fits = limits.every(
      ([part, most]) => Number.isInteger(part) && part >= 0 && part <= most,
    );
    return fits ? new FeelTime(hour + 0, minute + 0, second + 0, nanosecond + 0, zone) : undefined;
  }

  /** The time so many nanoseconds after midnight; whole days more or less do not count. */
  static ofNanoOfDay(nanos: bigint, zone: TimeZone | null): FeelTime {
    const rest = ((nanos % NANOS_PER_DAY) + NANOS_PER_DAY) % NANOS_PER_DAY;
    const seconds = Number(rest / 1_000_000_000n);
    const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    return new FeelTime(hour, minute, seconds % 60, Number(rest % 1_000_000_000n), zone);
  }

  get secondOfDay(): number {
    return this.hour * 3600 + this.minute * 60 + this.second;
  }

  get nanoOfDay(): bigint {
    return BigInt(this.secondOfDay) * 1_000_000_000n + BigInt(this.nanosecond);
  }

  /**
   * Nanoseconds after midnight of UTC. A named zone counts with its offset at the start of 2000, since a time
   * alone does not say on which side of a clock change it lies.
   */
  get instant(): bigint {
    const offset = this.zone ? offsetAt(this.zone, 10_957, this.secondOfDay) : 0;
    return this.nanoOfDay - BigInt(offset) * 1_000_000_000n;
  }

  in(zone: TimeZone | null): FeelTime {
    return new FeelTime(this.hour, this.minute, this.second, this.nanosecond, zone);
  }

  toString(): string {
    const clock = [this.hour, this.minute, this.second].map((part) => padded(part, 2)).join(':');
    return clock + printFraction(this.nanosecond) + printZone(this.zone);
  }

  toJSON(): string {
    return this.toString();
  }
}

/** Nanoseconds as the fraction of a second, without trailing zeros. */
export function printFraction(nanosecond: number): string {
  return nanosecond === 0 ? '' : `.${padded(nanosecond, 9).replace(/0+$/, '')}`;
}
