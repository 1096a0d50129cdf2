import { parseProcesses } from '@minhbach/bpmn';
import { parseDecisions, type DecisionModel } from '@minhbach/dmn';
import type { DecisionOutcome, DefinitionLibrary, DeployedProcess, Key } from '@minhbach/engine';
import type { FeelScope } from '@minhbach/feel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { evaluateDeployed } from './evaluate-decision.js';

interface DefinitionRow {
  readonly key: string;
  readonly id: string;
  readonly version: number;
  readonly xml: string;
}

export interface DeployedDecision {
  readonly key: Key;
  readonly model: DecisionModel;
}

/**
 * The deployed definitions, parsed once per process and looked up without waiting. Definitions are immutable;
 * what is latest follows the deployment epoch, which every step reads.
 */
@Injectable()
export class DefinitionStore implements DefinitionLibrary {
  private readonly processes = new Map<Key, DeployedProcess>();
  private readonly latest = new Map<string, DeployedProcess>();
  private readonly decisions = new Map<string, DeployedDecision>();
  private epoch = -1;
  private refresh: Promise<void> | null = null;

  constructor(private readonly dataSource: DataSource) {}

  process(key: Key): DeployedProcess | undefined {
    return this.processes.get(key);
  }

  latestProcess(processId: string): DeployedProcess | undefined {
    return this.latest.get(processId);
  }

  evaluateDecision(decisionId: string, scope: FeelScope): DecisionOutcome | undefined {
    return evaluateDeployed(this.decisions, decisionId, scope);
  }

  isCurrent(epoch: number): boolean {
    return this.epoch >= epoch;
  }

  /** Reads what was deployed since; callers at the same time share one reading. */
  async load(): Promise<void> {
    this.refresh ??= this.read().finally(() => (this.refresh = null));
    await this.refresh;
  }

  private async read(): Promise<void> {
    const [counter] = await this.dataSource.query<{ epoch: number }[]>(
      'SELECT epoch FROM deployment_epoch',
    );
    const known = [...this.processes.keys()];
    const processes = await this.dataSource.query<DefinitionRow[]>(
      `SELECT key, process_id AS id, version, xml FROM process_definition
       WHERE NOT key = ANY($1::bigint[]) ORDER BY key`,
      [known],
    );
    for (const row of processes) await this.addProcess(row);
    const decisions = await this.dataSource.query<DefinitionRow[]>(
      `SELECT DISTINCT ON (decision_id) key, decision_id AS id, version, xml FROM decision_definition
       ORDER BY decision_id, version DESC`,
    );
    for (const row of decisions) await this.addDecision(row);
    this.epoch = counter?.epoch ?? 0;
  }

  private async addProcess(row: DefinitionRow): Promise<void> {
    const { processes } = await parseProcesses(row.xml);
    const model = processes.find((process) => process.id === row.id);
    if (!model) throw new Error(`process ${row.id} version ${String(row.version)} does not parse`);
    const deployed = { key: Number(row.key), version: row.version, model };
    this.processes.set(deployed.key, deployed);
    if ((this.latest.get(row.id)?.version ?? 0) < row.version) this.latest.set(row.id, deployed);
  }

  private async addDecision(row: DefinitionRow): Promise<void> {
    if (this.decisions.get(row.id)?.key === Number(row.key)) return;
    const { decisions } = await parseDecisions(row.xml);
    const model = decisions.find((decision) => decision.id === row.id);
    if (!model) throw new Error(`decision ${row.id} version ${String(row.version)} does not parse`);
    this.decisions.set(row.id, { key: Number(row.key), model });
  }
}
