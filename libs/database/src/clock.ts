import { DataSource } from 'typeorm';

/** What time it is for everything that is decided. Only the database's clock counts; tests hand in a fixed one. */
export abstract class Clock {
  abstract now(): Promise<Date>;

  /** For SQL: `coalesce($n::timestamptz, clock_timestamp())`; null means the database's own clock. */
  abstract fixed(): Date | null;
}

export class DatabaseClock extends Clock {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async now(): Promise<Date> {
    const [row] = await this.dataSource.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
    if (!row) throw new Error('the database gave no time');
    return row.now;
  }

  fixed(): null {
    return null;
  }
}

/** A clock that stands still until it is moved: for tests and simulation. */
export class FixedClock extends Clock {
  constructor(private at: Date) {
    super();
  }

  now(): Promise<Date> {
    return Promise.resolve(this.at);
  }

  fixed(): Date {
    return this.at;
  }

  set(at: Date): void {
    this.at = at;
  }

  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
    const total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
    this.at = new Date(this.at.getTime() + total * 1000);
  }
}
