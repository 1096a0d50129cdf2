import {
  advance,
  type Command,
  type DefinitionLibrary,
  type HistoryRecord,
  type InstanceState,
  type Trigger,
  type TriggerBody,
} from '@minhbach/engine';
import { brokenInvariants } from '../../../libs/engine/src/fixtures/invariants.js';
import { frozen, reloaded, reversed, saved } from '../../../libs/engine/src/fixtures/state-json.js';
import { instantOf } from '../walk/instants.js';
import { Labels, linesOfState, toldCommand } from '../walk/observation.js';
import type { Version } from '../model/block.js';
import { plainId, renamedId, type SecondVersion } from '../model/renamed.js';
import type { Host, Sent } from './host.js';

const keysPerStep = 4_096;

/** The engine alone: the state is saved as JSON and reloaded, rows in another order, before every step. */
export class MemoryHost implements Host {
  now = 0;
  readonly definitionKey = 1;
  readonly rootKey = 100;
  private stored: string | null = null;
  private nextKey = 1_000;
  private readonly labels = new Labels();

  private version: Version = 1;

  constructor(
    private readonly library: DefinitionLibrary,
    /** Operations in a step. */
    private readonly budget: number,
    /** The process's second version, and the key of that. */
    private readonly other: SecondVersion & { readonly key: number },
  ) {}

  readonly nameOf = (elementId: string): string =>
    this.version === 2 && this.other.renamed.has(elementId) ? renamedId(elementId) : elementId;

  readonly isGone = (elementId: string): boolean => this.other.only[this.version].has(elementId);

  readonly migrate = async (): Promise<Sent> => {
    const { only, renamed, key } = this.other;
    const [definitionKey, next] = this.version === 1 ? [key, 2 as const] : [1, 1 as const];
    const [from, to] = this.version === 1 ? [plainId, renamedId] : [renamedId, plainId];
    const mappings = [...renamed]
      .filter((id) => !only[2].has(id))
      .map((id) => ({ source: from(id), target: to(id) }));
    const sent = await this.send({ type: 'migrate', definitionKey, mappings });
    if (sent.refusal === null) this.version = next;
    return sent;
  };

  labelOf(key: number): string {
    return this.labels.of(key);
  }

  async state(): Promise<InstanceState> {
    if (this.stored === null) throw new Error('the process has not been started');
    return reversed(reloaded(this.stored));
  }

  async lines(): Promise<readonly string[]> {
    return linesOfState(await this.state(), this.labels);
  }

  async send(body: TriggerBody): Promise<Sent> {
    const happened: string[] = [];
    for (let next = body; ; next = { type: 'continue' }) {
      const result = this.step(next);
      if (!result.ok) return { refusal: result.rejection.code, happened };
      happened.push(...this.told(result.records, result.commands, result.state));
      if (result.state.status !== 'active' || result.state.agenda.length === 0) break;
    }
    return { refusal: null, happened };
  }

  private told(
    records: readonly HistoryRecord[],
    commands: readonly Command[],
    state: InstanceState,
  ): readonly string[] {
    this.labels.learn(state);
    return [...this.labels.happened(records), ...commands.flatMap(toldCommand)];
  }

  private step(body: TriggerBody) {
    const before = this.stored === null ? null : frozen(reversed(reloaded(this.stored)));
    const trigger: Trigger = frozen({
      ...body,
      at: instantOf(this.now),
      rootKey: this.rootKey,
      firstKey: this.nextKey,
      keyCount: keysPerStep,
    });
    const result = advance(this.library, before, trigger, { budget: this.budget });
    if (!result.ok) return result;
    this.nextKey += result.keysUsed;
    this.stored = saved(result.state);
    const broken = brokenInvariants(before, result, (key) => {
      const deployed = this.library.process(key);
      if (!deployed) throw new Error(`no definition ${String(key)}`);
      return deployed.model;
    });
    if (broken.length > 0) throw new Error(`broken invariants: ${broken.join('; ')}`);
    return result;
  }
}
