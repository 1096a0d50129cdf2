import { Clock } from '@minhbach/database';
import { tableText, type EvaluatedDecision, type TableText } from '@minhbach/dmn';
import {
  faultInVariables,
  momentAt,
  type Instant,
  type Key,
  type Variables,
} from '@minhbach/engine';
import { scopeOf } from '@minhbach/feel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { everyInstance } from './archive-sources.js';
import { DefinitionStore } from './definition-store.js';
import { evaluateDeployed } from './evaluate-decision.js';
import { InstanceQueries } from './instance-queries.js';

/** What a deployed decision came to, and why. */
export interface DecisionEvaluation {
  readonly decisionKey: Key;
  readonly value: unknown;
  /** What was wrong with the inputs or the model; a process would have stopped with an incident. */
  readonly warnings: readonly string[];
  readonly decisions: readonly EvaluatedDecision[];
}

/** A decision that a business rule task made. */
export interface MadeDecision {
  readonly at: Instant;
  readonly elementId: string;
  readonly elementInstanceKey: Key;
  readonly decisionId: string;
  /** The version that was deployed then. */
  readonly decisionKey: Key | null;
  readonly decisions: readonly EvaluatedDecision[];
}

/** One deployed version of a decision. */
export interface DecisionVersion {
  readonly key: Key;
  readonly decisionId: string;
  readonly version: number;
  readonly name: string | null;
  /** It is made by this version from then on. */
  readonly deployedAt: Instant;
  readonly isLatest: boolean;
}

interface DecisionData {
  readonly decisionId: string;
  readonly decisions?: readonly EvaluatedDecision[];
}

/** Evaluates deployed decisions outside of processes, and explains those made inside. */
@Injectable()
export class DecisionQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly definitions: DefinitionStore,
    private readonly instances: InstanceQueries,
    private readonly clock: Clock,
  ) {}

  /** Evaluates the latest version; null when no such decision is deployed. Nothing is stored. */
  async evaluate(decisionId: string, variables: Variables): Promise<DecisionEvaluation | null> {
    const fault = faultInVariables(variables);
    if (fault !== null) return refused(fault);
    await this.definitions.load();
    const moment = momentAt((await this.clock.now()).toISOString());
    const latest = this.definitions.latestDecision(decisionId);
    const outcome = evaluateDeployed(latest, { ...scopeOf(variables), moment });
    if (!outcome) return null;
    const { decisionKey = 0, value, warnings, decisions = [] } = outcome;
    return { decisionKey, value, warnings, decisions };
  }

  /** All versions of all decisions: by name, the newest first. */
  async versions(): Promise<DecisionVersion[]> {
    const rows = await this.dataSource.query<
      (Omit<DecisionVersion, 'key' | 'deployedAt'> & { key: string; deployedAt: Date })[]
    >(
      `SELECT key, decision_id AS "decisionId", version, name, deployed_at AS "deployedAt",
         version = max(version) OVER (PARTITION BY decision_id) AS "isLatest"
       FROM decision_definition ORDER BY name, decision_id, version DESC`,
    );
    return rows.map((row) => ({
      ...row,
      key: Number(row.key),
      deployedAt: row.deployedAt.toISOString(),
    }));
  }

  /** The table of a version as its author wrote it, null where it is none; undefined for no such version. */
  async table(key: Key): Promise<TableText | null | undefined> {
    const [row] = await this.dataSource.query<{ xml: string; decisionId: string }[]>(
      'SELECT xml, decision_id AS "decisionId" FROM decision_definition WHERE key = $1',
      [key],
    );
    return row && tableText(row.xml, row.decisionId);
  }

  /** The decisions of an instance and of what it called, oldest first; null when there is no such instance. */
  async madeIn(rootKey: Key): Promise<readonly MadeDecision[] | null> {
    const known = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM ${everyInstance} i WHERE key = $1`,
      [rootKey],
    );
    if (known.length === 0) return null;
    const history = await this.instances.history(rootKey);
    return history.flatMap(({ at, records }) =>
      records
        .filter(({ type, intent }) => type === 'decision' && intent === 'evaluated')
        .map(({ elementId = '', elementInstanceKey = 0, key = null, data }) => {
          const { decisionId, decisions = [] } = data as unknown as DecisionData;
          return { at, elementId, elementInstanceKey, decisionId, decisionKey: key, decisions };
        }),
    );
  }
}

function refused(fault: string): DecisionEvaluation {
  return { decisionKey: 0, value: null, warnings: [fault], decisions: [] };
}
