import { FeelDate } from './feel-date.js';
import { FeelTime, NANOS_PER_DAY } from './feel-time.js';
import { offsetAt, offsetOfInstant, UTC, type TimeZone } from './time-zone.js';

/** A FEEL date and time, local or in a zone (DMN 1.5 §10.3.2.3.6). */
export class FeelDateTime {
  constructor(
    readonly date: FeelDate,
    readonly time: FeelTime,
  ) {}

  /** What a date stands for among dates and times: its midnight in UTC. */
  static ofDate(date: FeelDate): FeelDateTime {
    return new FeelDateTime(date, FeelTime.ofNanoOfDay(0n, UTC));
  }

  /** The zone's local time at an instant, in nanoseconds from 1970-01-01 (of local time without a zone). */
  static ofInstant(instant: bigint, zone: TimeZone | null): FeelDateTime | undefined {
    const day = floorDay(instant);
    const second = Number((instant - day * NANOS_PER_DAY) / 1_000_000_000n);
    const offset = zone ? offsetOfInstant(zone, Number(day), second) : 0;
    const local = instant + BigInt(offset) * 1_000_000_000n;
    const localDay = floorDay(local);
    const date = FeelDate.ofEpochDay(Number(localDay));
    return (
      date && new FeelDateTime(date, FeelTime.ofNanoOfDay(local - localDay * NANOS_PER_DAY, zone))
    );
  }

  get zone(): TimeZone | null {
    return this.time.zone;
  }

  /** Seconds ahead of UTC; null for a local one. */
  get offset(): number | null {
    return this.zone && offsetAt(this.zone, this.date.epochDay, this.time.secondOfDay);
  }

  /** Nanoseconds from 1970-01-01 in UTC; of its own local time when it has no zone. */
  get instant(): bigint {
    const local = BigInt(this.date.epochDay) * NANOS_PER_DAY + this.time.nanoOfDay;
    return local - BigInt(this.offset ?? 0) * 1_000_000_000n;
  }

  toString(): string {
    return `${this.date.toString()}T${this.time.toString()}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

function floorDay(instant: bigint): bigint {
  const day = instant / NANOS_PER_DAY;
  return instant % NANOS_PER_DAY < 0n ? day - 1n : day;
}
