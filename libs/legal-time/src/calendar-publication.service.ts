import {
  changedCalendar,
  changeFaults,
  type CalendarChange,
  type ChangeFault,
  type WorkingCalendar,
} from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CalendarStore } from './calendar-store.service.js';
import { WorkingCalendarVersion } from './working-calendar.entity.js';

/** A version with who published it, when and why. */
export interface PublishedCalendar {
  readonly version: number;
  readonly publishedAt: Date;
  /** Person id, or `system` for the one that the product ships. */
  readonly publishedBy: string;
  /** Why it differs from the one before: the notice or decision; empty for the shipped one. */
  readonly summary: string;
}

/** What a proposed change comes to: the next version, or why there is none. */
export type ProposedCalendar =
  | { readonly ok: true; readonly calendar: WorkingCalendar }
  | { readonly ok: false; readonly stale: boolean; readonly faults: readonly ChangeFault[] };

/** Calendars are changed by publishing the next version; to undo a change is another one. */
@Injectable()
export class CalendarPublication {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly dataSource: DataSource,
  ) {}

  /** The newest first. */
  async versions(): Promise<readonly PublishedCalendar[]> {
    return this.dataSource.manager.find(WorkingCalendarVersion, {
      select: { version: true, publishedAt: true, publishedBy: true, summary: true },
      order: { version: 'DESC' },
    });
  }

  /** Throws CalendarMissingError for a version that was never published. */
  async read(version: number): Promise<WorkingCalendar> {
    return (await this.calendars.version(version)).data;
  }

  /** A change is of the version that its author saw; when there is a later one by now, it is stale. */
  async propose(
    basedOn: number,
    change: CalendarChange,
    tx?: Transaction,
  ): Promise<ProposedCalendar> {
    const { data: current } = await this.calendars.current(tx);
    if (current.version !== basedOn) return { ok: false, stale: true, faults: [] };
    const faults = changeFaults(current, change);
    if (faults.length > 0) return { ok: false, stale: false, faults };
    return { ok: true, calendar: changedCalendar(current, change) };
  }

  /** Publishes what is proposed, if nobody else was faster. */
  async publish(
    tx: Transaction,
    basedOn: number,
    change: CalendarChange,
    { actor, summary }: { readonly actor: string; readonly summary: string },
  ): Promise<ProposedCalendar> {
    const proposed = await this.propose(basedOn, change, tx);
    if (!proposed.ok) return proposed;
    const published = await this.calendars.publish(tx, proposed.calendar, actor, summary);
    return published ? proposed : { ok: false, stale: true, faults: [] };
  }
}
