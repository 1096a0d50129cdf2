import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DutyCheck } from './duty-check.entity.js';
import type { DutyPeriod } from './duty-period.entity.js';
import { DutyResult, type DutyOutcome } from './duty-result.entity.js';

/** How far the report on a duty's period is. */
export const periodStates = ['open', 'reported', 'returned', 'accepted'] as const;

export type PeriodState = (typeof periodStates)[number];

/** One owner's duty in a period, with how it stands. */
export interface DutyStanding extends DutyPeriod {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly state: PeriodState;
  /** Of the newest result. */
  readonly outcome: DutyOutcome | null;
  /** When its owner reported first; null while he has not. */
  readonly firstReportedOn: string | null;
  /** The first report came after the due date, or has not come and the due date has passed. */
  readonly isLate: boolean;
}

/** What names a duty's period where only its process is known. */
type InstanceOfDuty = Pick<
  DutyStanding,
  'key' | 'dutyId' | 'period' | 'agencyCode' | 'nameVi' | 'processInstanceKey'
>;

export interface DutyReport {
  readonly result: DutyResult;
  /** Null until it is checked. */
  readonly check: DutyCheck | null;
}

const standings = `
  SELECT p.key::text, p.duty_id AS "dutyId", p.duty_from::text AS "dutyFrom", p.term, p.period,
    p.owner_code AS "ownerCode", p.owner_name AS "ownerName", p.agency_code AS "agencyCode",
    p.opened_on::text AS "openedOn", p.due_on::text AS "dueOn",
    p.process_instance_key::text AS "processInstanceKey",
    coalesce(d.name_vi, i.text) AS "nameVi", coalesce(d.name_en, i.text) AS "nameEn",
    newest.outcome, firsts.on::text AS "firstReportedOn",
    coalesce(firsts.on, $1::date) > p.due_on AS "isLate",
    CASE WHEN newest.key IS NULL THEN 'open' WHEN c.accepted IS NULL THEN 'reported'
      WHEN c.accepted THEN 'accepted' ELSE 'returned' END AS state
  FROM duty_period p
  LEFT JOIN duty d ON d.id = p.duty_id AND d.valid_from = p.duty_from
  LEFT JOIN duty_instruction i ON i.period_key = p.key
  LEFT JOIN LATERAL (SELECT key, outcome FROM duty_result r WHERE r.period_key = p.key
    ORDER BY key DESC LIMIT 1) newest ON true
  LEFT JOIN LATERAL (SELECT min(reported_on) AS on FROM duty_result r
    WHERE r.period_key = p.key) firsts ON true
  LEFT JOIN duty_check c ON c.result_key = newest.key`;

/** Reads how the duties stand. Lateness is counted from the first report: no return takes it away. */
@Injectable()
export class DutyPeriods {
  constructor(private readonly dataSource: DataSource) {}

  /** The periods that were opened, the newest first: at most 120. */
  async periods(): Promise<string[]> {
    const rows = await this.dataSource.query<{ period: string }[]>(
      `SELECT period FROM duty_period GROUP BY period ORDER BY max(opened_on) DESC, period DESC
       LIMIT 120`,
    );
    return rows.map(({ period }) => period);
  }

  /** All duties of a period with their owners, in the order of the plan. */
  async of(period: string, today: string): Promise<DutyStanding[]> {
    return this.dataSource.query<DutyStanding[]>(
      `${standings} WHERE p.period = $2 ORDER BY d.position, p.owner_code, p.key`,
      [today, period],
    );
  }

  /** Those with these keys, the oldest first. */
  async ofKeys(keys: readonly string[], today: string): Promise<DutyStanding[]> {
    return this.dataSource.query<DutyStanding[]>(
      `${standings} WHERE p.key = ANY($2::bigint[]) ORDER BY p.key`,
      [today, keys],
    );
  }

  /** Null when there is no such period of a duty. */
  async read(key: string, today: string): Promise<DutyStanding | null> {
    const [found] = await this.ofKeys([key], today);
    return found ?? null;
  }

  /** Those that are carried by these process instances; their keys are decimal. */
  async ofInstances(rootKeys: readonly string[]): Promise<InstanceOfDuty[]> {
    return this.dataSource.query<InstanceOfDuty[]>(
      `SELECT p.key::text, p.duty_id AS "dutyId", p.period, p.agency_code AS "agencyCode",
         p.process_instance_key::text AS "processInstanceKey", coalesce(d.name_vi, i.text) AS "nameVi"
       FROM duty_period p LEFT JOIN duty d ON d.id = p.duty_id AND d.valid_from = p.duty_from
       LEFT JOIN duty_instruction i ON i.period_key = p.key
       WHERE p.process_instance_key = ANY($1::bigint[])`,
      [rootKeys],
    );
  }

  /** What was reported on it and what became of that, the oldest first. */
  async reportsOn(periodKey: string): Promise<DutyReport[]> {
    const { manager } = this.dataSource;
    const [results, checks] = await Promise.all([
      manager.find(DutyResult, { where: { periodKey }, order: { key: 'ASC' } }),
      manager.findBy(DutyCheck, { periodKey }),
    ]);
    const checkOf = new Map(checks.map((check) => [check.resultKey, check]));
    return results.map((result) => ({ result, check: checkOf.get(result.key) ?? null }));
  }
}
