import {
  compileCalendar,
  localDateOf,
  type CalendarChange,
  type LocalDate,
} from '@minhbach/calendar';
import { AskedByService, Clock } from '@minhbach/database';
import {
  CalendarImpact,
  CalendarPublication,
  type DueDateImpact,
  type ProposedCalendar,
} from '@minhbach/legal-time';
import { ProcessRuntime, type PublicationWork } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan, Not } from 'typeorm';
import { InformationRequest } from './information-request.entity.js';
import { legalRefusal, refusalOf } from './legal-refusal.js';

/** An open request whose due date a calendar would move. */
export interface MovedRequest {
  readonly key: string;
  readonly code: string;
  readonly agencyCode: string | null;
  readonly dueOn: LocalDate;
  readonly newDueOn: LocalDate;
}

/** What a change of the calendar would do to the requests whose clock runs. */
export interface CalendarPreview {
  /** The version that it would become. */
  readonly version: number;
  readonly open: number;
  readonly earlier: number;
  readonly later: number;
  /** Of these with an earlier date: due before today by the new calendar, and not by the present one. */
  readonly overdueAtOnce: number;
  /** Those that move, the nearest new date first; no more than `movedShown` of them. */
  readonly moved: readonly MovedRequest[];
}

/** The signal that open requests wait for, to count their time anew. */
const published = 'calendar.published';
const chunkSize = 500;
export const movedShown = 200;

/** Changing the working calendar while requests are open. Who may is decided by the caller. */
@Injectable()
export class CalendarChanges {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly publication: CalendarPublication,
    private readonly impact: CalendarImpact,
    private readonly runtime: ProcessRuntime,
  ) {}

  /** Writes nothing. Throws a Refusal with every fault of the change. Counts the cases of all agencies, whoever asks. */
  @AskedByService()
  async preview(basedOn: number, change: CalendarChange): Promise<CalendarPreview> {
    const calendar = compileCalendar(accepted(await this.publication.propose(basedOn, change)));
    const now = await this.clock.now();
    const moved: MovedRequest[] = [];
    let open = 0;
    for await (const requests of this.openRequests()) {
      const byKey = new Map(requests.map((request) => [request.key, request]));
      const impacts = await this.impact.of(calendar, now, 'information-request', [...byKey.keys()]);
      open += impacts.length;
      moved.push(...impacts.flatMap((impact) => movedRequest(impact, byKey)));
    }
    return {
      version: calendar.version,
      open,
      ...counts(moved, localDateOf(now)),
      moved: nearest(moved),
    };
  }

  /**
   * Publishes the next version and, with it, the signal by which every open request counts anew. Closed ones keep
   * the calendar that they were closed by. Returns the number of the version.
   */
  async publish(
    basedOn: number,
    change: CalendarChange,
    by: { readonly actor: string; readonly summary: string },
    after?: PublicationWork,
  ): Promise<number> {
    await this.runtime.broadcastSignal({
      name: published,
      variables: {},
      actor: by.actor,
      work: async (tx) => {
        accepted(await this.publication.publish(tx, basedOn, change, by));
      },
      after,
    });
    return basedOn + 1;
  }

  private async *openRequests(): AsyncIterable<InformationRequest[]> {
    let after = '0';
    for (;;) {
      const requests = await this.dataSource.manager.find(InformationRequest, {
        select: { key: true, code: true, agencyCode: true },
        where: { closedOn: IsNull(), validOn: Not(IsNull()), key: MoreThan(after) },
        order: { key: 'ASC' },
        take: chunkSize,
      });
      const last = requests.at(-1);
      if (!last) return;
      yield requests;
      after = last.key;
    }
  }
}

function accepted(proposed: ProposedCalendar) {
  if (proposed.ok) return proposed.calendar;
  if (!proposed.stale) throw refusalOf(proposed.faults);
  throw legalRefusal('calendar-changed', '/basedOn', {
    vi: 'Lịch làm việc đã có phiên bản mới hơn. Hãy xem lại rồi sửa trên phiên bản đó.',
    en: 'The calendar has a later version by now. Look at it, and change that one.',
  });
}

function movedRequest(
  { subjectKey, dueOn, newDueOn }: DueDateImpact,
  byKey: ReadonlyMap<string, InformationRequest>,
): MovedRequest[] {
  const request = byKey.get(subjectKey);
  if (!request || dueOn === newDueOn) return [];
  const { key, code, agencyCode } = request;
  return [{ key, code, agencyCode, dueOn, newDueOn }];
}

function counts(moved: readonly MovedRequest[], today: LocalDate) {
  const earlier = moved.filter(({ dueOn, newDueOn }) => newDueOn < dueOn);
  return {
    earlier: earlier.length,
    later: moved.length - earlier.length,
    overdueAtOnce: earlier.filter(({ dueOn, newDueOn }) => newDueOn < today && today <= dueOn)
      .length,
  };
}

function nearest(moved: readonly MovedRequest[]): MovedRequest[] {
  const byDate = (a: MovedRequest, b: MovedRequest) => (a.newDueOn < b.newDueOn ? -1 : 1);
  return [...moved].sort(byDate).slice(0, movedShown);
}
