import { setImmediate as others } from 'node:timers/promises';
import type {
  DecisionOutcome,
  DefinitionLibrary,
  DeployedProcess,
  Key,
  Reference,
} from '@minhbach/engine';
import type { FeelScope } from '@minhbach/feel';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FormSchema } from './compile-form.js';
import {
  decisionRows,
  formRows,
  memberRows,
  processRows,
  type MemberRow,
  type ProcessRow,
} from './definition-rows.js';
import { isBoundToDeployment } from './element-references.js';
import { evaluateDeployed } from './evaluate-decision.js';
import { StoredFiles, type DeployedDecision } from './stored-files.js';
import { VersionIndex, type Version } from './version-index.js';

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
  private readonly processes = new VersionIndex<DeployedProcess>();
  private readonly decisions = new VersionIndex<DeployedDecision>();
  private readonly forms = new VersionIndex<DeployedForm>();
  /** The deployment by which each version of a process came. */
  private readonly deployments = new Map<Key, Key>();
  private epoch = -1;
  private refresh: Promise<void> | null = null;

  constructor(private readonly dataSource: DataSource) {}

  process(key: Key): DeployedProcess | undefined {
    return this.processes.at(key);
  }

  latestProcess(processId: string): DeployedProcess | undefined {
    return this.processes.latest(processId);
  }

  calledProcess({ id, binding, from }: Reference): DeployedProcess | undefined {
    return this.processes.bound(id, binding, this.deployments.get(from));
  }

  evaluateDecision(
    { id, binding, from }: Reference,
    scope: FeelScope,
  ): DecisionOutcome | undefined {
    return evaluateDeployed(this.decisions.bound(id, binding, this.deployments.get(from)), scope);
  }

  formKey({ id, binding, from }: Reference): Key | undefined {
    return this.forms.bound(id, binding, this.deployments.get(from))?.key;
  }

  latestDecision(decisionId: string): DeployedDecision | undefined {
    return this.decisions.latest(decisionId);
  }

  /** A version of a form, or the latest. */
  form(formId: string, formKey: Key | null): DeployedForm | undefined {
    return formKey === null ? this.forms.latest(formId) : this.forms.at(formKey);
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
      if (this.processes.at(key)) continue;
      await this.load();
      return;
    }
  }

  /** Reads what was deployed since; callers at the same time share one reading. */
  async load(): Promise<void> {
    this.refresh ??= this.read().finally(() => (this.refresh = null));
    await this.refresh;
  }

  /** Whoever looks something up meanwhile finds all of it afterwards and nothing of it before. */
  private async read(): Promise<void> {
    const [counter] = await this.dataSource.query<{ epoch: number }[]>(
      'SELECT epoch FROM deployment_epoch',
    );
    const files = new StoredFiles();
    const rows = await processRows(this.dataSource, this.processes.keys);
    const processes = await this.parsed(rows, (row) => files.processOf(row));
    const members = await memberRows(this.dataSource, deploymentsToKnow(processes));
    const bound = members.map(({ key }) => key);
    const decisions = await this.parsed(
      await decisionRows(this.dataSource, this.decisions.keys, bound),
      (row) => files.decisionOf(row),
    );
    const forms = await formRows(this.dataSource, this.forms.keys);
    for (const [row, content] of processes) {
      this.processes.add(row, content);
      this.deployments.set(row.key, row.deploymentKey);
    }
    for (const [row, content] of decisions) this.decisions.add(row, content);
    for (const row of forms) this.forms.add(row, { key: row.key, schema: row.schema });
    this.join(members);
    this.epoch = counter?.epoch ?? 0;
  }

  private join(members: readonly MemberRow[]): void {
    for (const { deploymentKey, key } of members) {
      this.processes.join(deploymentKey, key);
      this.decisions.join(deploymentKey, key);
      this.forms.join(deploymentKey, key);
    }
  }

  /** A definition that an older release accepted must not stop all the others. */
  private async parsed<Row extends Version, Content>(
    rows: readonly Row[],
    parse: (row: Row) => Promise<Content>,
  ): Promise<[Row, Content][]> {
    const parsed: [Row, Content][] = [];
    for (const row of rows) {
      await others();
      try {
        parsed.push([row, await parse(row)]);
      } catch (error) {
        this.logger.error(`${row.id} version ${String(row.version)}: ${String(error)}`);
      }
    }
    return parsed;
  }
}

/** The deployments that brought processes with elements bound to them. */
function deploymentsToKnow(
  processes: readonly (readonly [ProcessRow, DeployedProcess])[],
): readonly Key[] {
  const binding = processes.filter(([, { model }]) => isBoundToDeployment(model));
  return [...new Set(binding.map(([{ deploymentKey }]) => deploymentKey))];
}
