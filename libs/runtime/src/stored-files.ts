import { parseProcesses, type ProcessModel } from '@minhbach/bpmn';
import { parseDecisions, ParsedTexts, type DecisionModel } from '@minhbach/dmn';
import type { DeployedProcess, Key } from '@minhbach/engine';
import type { DecisionRow, ProcessRow } from './definition-rows.js';

export interface DeployedDecision {
  readonly key: Key;
  readonly model: DecisionModel;
}

/** Reads what was deployed: each file once for as long as this is kept, however many processes or decisions it defines. */
export class StoredFiles {
  private readonly processes = new Map<string, Promise<readonly ProcessModel[]>>();
  private readonly decisions = new Map<string, Promise<readonly DecisionModel[]>>();
  private readonly texts = new ParsedTexts();

  /** Rejects when this release does not accept the process. */
  async processOf({
    key,
    id,
    version,
    xml,
  }: Pick<ProcessRow, 'key' | 'id' | 'version' | 'xml'>): Promise<DeployedProcess> {
    const read = this.processes.get(xml) ?? processesIn(xml);
    this.processes.set(xml, read);
    const model = (await read).find((process) => process.id === id);
    if (!model) throw new Error('the process does not parse');
    return { key, version, model };
  }

  /** Likewise with a decision. */
  async decisionOf({
    key,
    id,
    xml,
    imported,
  }: Pick<DecisionRow, 'key' | 'id' | 'xml' | 'imported'>): Promise<DeployedDecision> {
    const file = JSON.stringify([xml, imported]);
    const read = this.decisions.get(file) ?? this.decisionsIn(xml, imported);
    this.decisions.set(file, read);
    const model = (await read).find((decision) => decision.id === id);
    if (!model) throw new Error('the decision does not parse');
    return { key, model };
  }

  private async decisionsIn(
    xml: string,
    imported: readonly string[],
  ): Promise<readonly DecisionModel[]> {
    return (await parseDecisions(xml, imported, this.texts)).decisions;
  }
}

async function processesIn(xml: string): Promise<readonly ProcessModel[]> {
  return (await parseProcesses(xml)).processes;
}
