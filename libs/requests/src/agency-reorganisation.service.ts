import {
  AgencySuccessions,
  successionRowsOf,
  SuccessionDecision,
  type AgencySuccession,
  type SuccessionPlan,
} from '@minhbach/agencies';
import { addDays, localDateOf } from '@minhbach/calendar';
import { AskedByService, Clock, type Transaction, UnitOfWork } from '@minhbach/database';
import { moveStaff, staffCount } from '@minhbach/identity';
import { BatchOperations, Refusal, type BatchView } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { affectedCases, type AffectedCase } from './affected-cases.js';
import { legalRefusal, refusalOf } from './legal-refusal.js';

/** What a decision about agencies would do to what is open today. */
export interface SuccessionPreview {
  /** Open requests and complaints that pass on, by predecessor and successor. */
  readonly moves: readonly {
    readonly from: string;
    readonly to: string;
    readonly requests: number;
    readonly complaints: number;
    /** Opinions that others have asked for and that are still owed. */
    readonly opinions: number;
  }[];
  /** People who get the same functions at the successor. */
  readonly staff: number;
}

/** A decision with what passes by it, and how far the open cases have come. */
export interface RecordedSuccession extends SuccessionDecision {
  readonly steps: readonly AgencySuccession[];
  /** Open cases that are still with a predecessor and pass on. */
  readonly remaining: number;
  readonly batch: BatchView | null;
}

type After<Result> = ((tx: Transaction, result: Result) => Promise<void>) | undefined;

const message = 'agency.succeeded';

/**
 * Agencies merged, split, renamed or abolished while requests are open. Who may is decided by the caller. It counts cases
 * that an administrator does not see, and tells no more of them than how many they are.
 */
@Injectable()
export class AgencyReorganisation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly successions: AgencySuccessions,
    private readonly batches: BatchOperations,
  ) {}

  /** Writes nothing. Throws a Refusal with every fault of the plan. */
  @AskedByService()
  async preview(plan: SuccessionPlan): Promise<SuccessionPreview> {
    await this.assertLawful(plan);
    const steps = [...(await this.successions.successions()), ...successionRowsOf(plan, null)];
    const { from, effectiveOn } = plan;
    const cases = await affectedCases(this.dataSource, from, effectiveOn, steps);
    const leaving = from.filter((code) => code !== plan.successors[0]?.code);
    const staff = plan.movesStaff
      ? await staffCount(this.dataSource, leaving, addDays(effectiveOn, -1))
      : 0;
    return { moves: movesOf(cases), staff };
  }

  /** The registry knows of it from now on, and answers by its date; open cases move when it is applied. */
  async record(
    plan: SuccessionPlan,
    by: string,
    after?: After<SuccessionDecision>,
  ): Promise<SuccessionDecision> {
    return this.unitOfWork.run(async (tx) => {
      // One after the other: two decisions about the same agency are told apart.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('agency-succession'))`);
      await this.assertLawful(plan, tx);
      const decision = await this.successions.record(tx, plan, by);
      const [first] = plan.successors;
      if (plan.movesStaff && first) await moveStaff(tx, plan.from, first.code, plan.effectiveOn);
      await after?.(tx, decision);
      return decision;
    });
  }

  /**
   * Has every open case that passes on told of it, in the background. Asked for again, it takes what has been left
   * over. Throws a Refusal before the decision is in force.
   */
  @AskedByService()
  async apply(key: string, by: string, after?: After<BatchView>): Promise<BatchView> {
    const decision = await this.known(key);
    const now = await this.clock.now();
    if (localDateOf(now) < decision.effectiveOn) throw notInForce();
    const cases = await this.remainingOf(decision, await this.successions.successions());
    const succession = { key, number: decision.number, by };
    return this.batches.create(
      {
        action: { type: 'correlate', name: message, variables: { succession } },
        filter: { keys: [...new Set(cases.map(({ rootKey }) => rootKey))] },
        actor: by,
      },
      async (tx, batch) => {
        const applied = { appliedBy: by, appliedAt: tx.now, batchKey: String(batch.key) };
        await tx.manager.update(SuccessionDecision, { key }, applied);
        await after?.(tx, batch);
      },
    );
  }

  /** The newest first. */
  @AskedByService()
  async list(): Promise<RecordedSuccession[]> {
    const decisions = await this.successions.decisions();
    const successions = await this.successions.successions();
    return Promise.all(decisions.map((decision) => this.viewOf(decision, successions)));
  }

  /** Throws a Refusal when there is no such decision. */
  @AskedByService()
  async read(key: string): Promise<RecordedSuccession> {
    return this.viewOf(await this.known(key), await this.successions.successions());
  }

  private async known(key: string): Promise<SuccessionDecision> {
    const decision = await this.successions.decision(key);
    if (!decision) throw new Refusal('not-found', 'There is no such decision.');
    return decision;
  }

  private async viewOf(
    decision: SuccessionDecision,
    successions: readonly AgencySuccession[],
  ): Promise<RecordedSuccession> {
    const { key, batchKey } = decision;
    return Object.assign(decision, {
      steps: successions.filter(({ decisionKey }) => decisionKey === key),
      remaining: (await this.remainingOf(decision, successions)).length,
      batch: batchKey === null ? null : await this.batches.read(Number(batchKey)),
    });
  }

  private remainingOf(
    { fromCodes, effectiveOn }: SuccessionDecision,
    successions: readonly AgencySuccession[],
  ): Promise<AffectedCase[]> {
    return affectedCases(this.dataSource, fromCodes, effectiveOn, successions);
  }

  private async assertLawful(plan: SuccessionPlan, tx?: Transaction): Promise<void> {
    const faults = await this.successions.faultsOf(plan, tx);
    if (faults.length > 0) throw refusalOf(faults);
  }
}

function movesOf(cases: readonly AffectedCase[]): SuccessionPreview['moves'] {
  const ways = [...new Set(cases.map(({ from, to }) => JSON.stringify([from, to])))];
  return ways.map((way) => {
    const [from, to] = JSON.parse(way) as [string, string];
    const moving = cases.filter((each) => each.from === from && each.to === to);
    const count = (kind: AffectedCase['kind']) =>
      moving.filter((each) => each.kind === kind).length;
    const complaints = count('complaint');
    return { from, to, requests: count('request'), complaints, opinions: count('opinion') };
  });
}

function notInForce(): Refusal {
  return legalRefusal('not-in-force-yet', '', {
    vi: 'Quyết định chưa có hiệu lực nên chưa chuyển hồ sơ.',
    en: 'The decision is not in force yet: nothing is moved before its day.',
  });
}
