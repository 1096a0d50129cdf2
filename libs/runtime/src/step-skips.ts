import type { Transaction } from '@minhbach/database';
import type { Instant, Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IncidentQueries, type WayOn } from './incident-queries.js';
import { InstanceChanges } from './instance-changes.js';
import { Refusal } from './refusal.js';
import type { ConfirmSkipRequest, ProposeSkipRequest } from './runtime-request.js';
import type { StepResult } from './step-request.js';

/** That a step is to be left out, as long as nobody has confirmed it. */
export interface ProposedSkip {
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
}

/**
 * Leaves out a step that has stopped, as if it had been done without a result. Nothing takes that back, so two people
 * have to want it: one proposes it with the reason, another confirms it. The proposal ends with its incident.
 */
@Injectable()
export class StepSkips {
  constructor(
    private readonly dataSource: DataSource,
    private readonly incidents: IncidentQueries,
    private readonly changes: InstanceChanges,
  ) {}

  /** Null when nobody has proposed it. */
  async proposed(incidentKey: Key): Promise<ProposedSkip | null> {
    const [row] = await this.dataSource.query<(ProposedSkip & { readonly proposedAt: Date })[]>(
      `SELECT reason, proposed_by AS "proposedBy", proposed_at AS "proposedAt"
       FROM step_skip WHERE incident_key = $1`,
      [incidentKey],
    );
    return row ? { ...row, proposedAt: row.proposedAt.toISOString() } : null;
  }

  /** @throws Refusal where the step could go on in several ways or in none. Asked before the transaction of a proposal. */
  async assertSkippable(incidentKey: Key): Promise<void> {
    await this.onlyWayOn(incidentKey);
  }

  /** After `assertSkippable`. @throws Refusal when it has been proposed already. */
  async propose(
    tx: Transaction,
    { incidentKey, reason, actor }: ProposeSkipRequest,
  ): Promise<void> {
    const written = await tx.query(
      `INSERT INTO step_skip (incident_key, reason, proposed_by, proposed_at)
       SELECT key, $2, $3, $4 FROM incident WHERE key = $1
       ON CONFLICT DO NOTHING RETURNING incident_key`,
      [incidentKey, reason, actor, tx.now],
    );
    if (written.length === 0) {
      throw new Refusal('skip-proposed', 'Somebody has proposed to leave this step out already.');
    }
  }

  /** Of whoever proposed it, or of who would have had to confirm it. */
  async withdraw(tx: Transaction, incidentKey: Key): Promise<void> {
    const [gone] = await tx.query(
      'DELETE FROM step_skip WHERE incident_key = $1 RETURNING incident_key',
      [incidentKey],
    );
    if (!gone) throw notProposed();
  }

  /** @throws Refusal when nobody has proposed it, or the same person. */
  async confirm({ incidentKey, actor, callReply }: ConfirmSkipRequest): Promise<StepResult> {
    const { rootKey, elementInstanceKey, way } = await this.onlyWayOn(incidentKey);
    const proposal = await this.proposed(incidentKey);
    if (!proposal) throw notProposed();
    const { reason, proposedBy } = proposal;
    if (proposedBy === actor) {
      throw new Refusal('skip-by-proposer', 'Another person has to confirm what you proposed.');
    }
    const to = { elementId: way.elementId, flowId: way.flowId };
    const move = [{ from: { elementInstanceKey }, to }];
    return this.changes.modify({ rootKey, actor, move, reason, proposedBy, callReply });
  }

  private async onlyWayOn(incidentKey: Key): Promise<{
    readonly rootKey: Key;
    readonly elementInstanceKey: Key;
    readonly way: WayOn;
  }> {
    const incident = await this.incidents.read(incidentKey);
    if (!incident) throw new Refusal('not-found', 'The incident is no longer open.');
    const [way, ...others] = incident.ways;
    if (!way || others.length > 0) {
      throw new Refusal('cannot-skip', 'The step has not exactly one way on: move it by hand.');
    }
    return { ...incident, way };
  }
}

function notProposed(): Refusal {
  return new Refusal('skip-not-proposed', 'Nobody has proposed to leave this step out.');
}
