import type { CompiledCalendar, LocalDate } from '@minhbach/calendar';
import { In, type EntityManager } from 'typeorm';
import { ReportDecision } from './report-decision.entity.js';
import { reportDates, revisionDates, type PartDates } from './report-dates.js';
import { ReportLateness } from './report-lateness.entity.js';
import { ReportPart } from './report-part.entity.js';
import type { Report } from './report.entity.js';
import type { ReportingRule } from './reporting-rule.entity.js';

/** A part with what decides whether its date can still move. */
export interface StandingPart {
  readonly part: ReportPart;
  /** The latest decision about it. */
  readonly last: ReportDecision | null;
  /** The latest one that was not its own head's. */
  readonly lastOfOthers: ReportDecision | null;
  readonly missed: readonly LocalDate[];
}

/** The date in force of a part, and its dates by another calendar. */
export interface RecountedPart {
  /** Whether the date is that of a return. */
  readonly isReturn: boolean;
  readonly dueOn: LocalDate;
  readonly dates: PartDates;
}

const unitHeads = ['division-head', 'centre-head'];

/** The parts of reports as they stand. */
export async function standingParts(
  manager: EntityManager,
  reportKeys: readonly string[],
): Promise<StandingPart[]> {
  const parts = await manager.find(ReportPart, {
    where: { reportKey: In(reportKeys) },
    order: { key: 'ASC' },
  });
  const partKey = In(parts.map(({ key }) => key));
  const decisions = await manager.find(ReportDecision, {
    where: { partKey },
    order: { key: 'ASC' },
  });
  const late = await manager.findBy(ReportLateness, { partKey });
  return parts.map((part) => {
    const own = decisions.filter((decision) => decision.partKey === part.key);
    return {
      part,
      last: own.at(-1) ?? null,
      lastOfOthers: own.findLast(({ role }) => !unitHeads.includes(role)) ?? null,
      missed: late.flatMap((row) => (row.partKey === part.key ? [row.dueOn] : [])),
    };
  });
}

/**
 * The dates of a part counted by a calendar: its own, or those of its return. Null when they stay as they are: it was
 * handed in, or its date has been missed, which nothing that follows takes back.
 */
export function recounted(
  { part, last, lastOfOthers, missed }: StandingPart,
  { period, openedAt }: Report,
  rule: ReportingRule,
  calendar: CompiledCalendar,
): RecountedPart | null {
  if (last !== null && last.outcome !== 'returned') return null;
  const dates = reportDates(rule, period, openedAt, calendar);
  const own = { division: dates.divisions, synthesis: dates.synthesis, dispatch: dates.dispatch };
  const counted = own[part.kind];
  if (!counted) return null;
  const { newDueOn = null, decidedAt = openedAt } = lastOfOthers ?? {};
  const dueOn = newDueOn ?? part.dueOn;
  if (missed.includes(dueOn)) return null;
  const isReturn = newDueOn !== null;
  return { isReturn, dueOn, dates: isReturn ? revisionDates(rule, decidedAt, calendar) : counted };
}
