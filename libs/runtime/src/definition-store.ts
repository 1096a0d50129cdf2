import { parseProcesses } from '@minhbach/bpmn';
import { parseDecisions, type DecisionModel } from '@minhbach/dmn';
import type { DecisionOutcome, DefinitionLibrary, DeployedProcess, Key } from '@minhbach/engine';
import type { FeelScope } from '@minhbach/feel';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FormSchema } from './compile-form.js';
import { evaluateDeployed } from './evaluate-decision.js';

interface DefinitionRow {
  readonly key: string;
  readonly id: string;
  readonly version: number;
  readonly xml: string;
}

interface DecisionRow extends DefinitionRow {
  /** The files that it imports. */
  readonly imported: readonly string[];
}

interface FormRow {
  readonly key: string;
  readonly id: string;
  readonly schema: FormSchema;
}

export interface DeployedDecision {
  readonly key: Key;
  readonly model: DecisionModel;
}

export interface DeployedForm {
  readonly key: Key;
  readonly schema: FormSchema;
}

/**
 * The deployed definitions, parsed once per process and looked up without waiting. Definitions are immutable;
 * what is latest follows the deployment epoch, which every step reads.
 */
@Injectable()
export class DefinitionStore implements DefinitionLibrary {
  private readonly logger = new Logger(DefinitionStore.name);
  private readonly processes = new Map<Key, DeployedProcess>();
  private readonly latest = new Map<string, DeployedProcess>();
  private readonly decisions = new Map<string, DeployedDecision>();
  private readonly forms = new Map<string, DeployedForm>();
  private epoch = -1;
  private refresh: Promise<void> | null = null;

  constructor(private readonly dataSource: DataSource) {}

  process(key: Key): DeployedProcess | undefined {
    return this.processes.get(key);
  }

  latestProcess(processId: string): DeployedProcess | undefined {
    return this.latest.get(processId);
  }

  /** The latest version of a form. */
  form(formId: string): DeployedForm | undefined {
    return this.forms.get(formId);
  }

  evaluateDecision(decisionId: string, scope: FeelScope): DecisionOutcome | undefined {
    return evaluateDeployed(this.decisions, decisionId, scope);
  }

  /** The deployment epoch that these definitions are of; -1 before they are loaded. */
  get knownEpoch(): number {
    return this.epoch;
  }

  isCurrent(epoch: number): boolean {
    return this.epoch >= epoch;
  }

  /** Makes sure that these definitions, which other rows refer to, are at hand. */
  async ensure(keys: Iterable<Key>): Promise<void> {
    for (const key of keys) {
      if (this.processes.has(key)) continue;
      await this.load();
      return;
    }
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
    for (const row of processes) await this.readable(row, () => this.addProcess(row));
    const decisions = await this.dataSource.query<DecisionRow[]>(
      `SELECT DISTINCT ON (decision_id) key, decision_id AS id, version, xml, imported
       FROM decision_definition
       ORDER BY decision_id, version DESC`,
    );
    for (const row of decisions) await this.readable(row, () => this.addDecision(row));
    const forms = await this.dataSource.query<FormRow[]>(
      `SELECT DISTINCT ON (form_id) key, form_id AS id, schema FROM form_definition
       ORDER BY form_id, version DESC`,
    );
    for (const row of forms) this.addForm(row);
    this.epoch = counter?.epoch ?? 0;
  }

  /** A definition that an older release accepted must not stop all the others. */
  private async readable(row: DefinitionRow, add: () => Promise<void>): Promise<void> {
    try {
      await add();
    } catch (error) {
      this.logger.error(`${row.id} version ${String(row.version)}: ${String(error)}`);
    }
  }

  private async addProcess(row: DefinitionRow): Promise<void> {
    const { processes } = await parseProcesses(row.xml);
    const model = processes.find((process) => process.id === row.id);
    if (!model) throw new Error('the process does not parse');
    const deployed = { key: Number(row.key), version: row.version, model };
    this.processes.set(deployed.key, deployed);
    if ((this.latest.get(row.id)?.version ?? 0) < row.version) this.latest.set(row.id, deployed);
  }

  private async addDecision(row: DecisionRow): Promise<void> {
    if (this.decisions.get(row.id)?.key === Number(row.key)) return;
    const { decisions } = await parseDecisions(row.xml, row.imported);
    const model = decisions.find((decision) => decision.id === row.id);
    if (!model) throw new Error('the decision does not parse');
    this.decisions.set(row.id, { key: Number(row.key), model });
  }

  private addForm({ key, id, schema }: FormRow): void {
    if (this.forms.get(id)?.key === Number(key)) return;
    this.forms.set(id, { key: Number(key), schema });
  }
}
