import type { InstanceState, TriggerBody } from '@minhbach/engine';
import { Refusal, type StepResult } from '@minhbach/runtime';
import { Labels, linesOfState, toldCommand } from '../walk/observation.js';
import type { Cut } from './cutting-proxy.js';
import type { Host, Sent } from './host.js';
import type { Service } from './service.js';

/** Where a run meets a crash: at which of its commits, and on which side of it. */
export interface Crash {
  readonly commit: number;
  readonly cut: Cut;
}

/** The durable engine: restarted before every step, or cut off at one commit and restarted after it. */
export class DatabaseHost implements Host {
  now = 0;
  readonly definitionKey = 0;
  /** Steps that were committed. */
  commits = 0;
  private root: number | null = null;
  private readonly labels = new Labels();

  constructor(
    private readonly service: Service,
    /** By which a start is found whose answer was lost. */
    private readonly businessKey: string,
    /** Null: a restart before every step. */
    private readonly crash: Crash | null,
  ) {}

  labelOf(key: number): string {
    return this.labels.of(key);
  }

  async state(): Promise<InstanceState> {
    const state = await this.service.state(this.rootKey);
    this.labels.learn(state);
    return state;
  }

  async lines(): Promise<readonly string[]> {
    return linesOfState(await this.state(), this.labels);
  }

  async send(body: TriggerBody): Promise<Sent> {
    const { service } = this;
    service.setClock(this.now);
    if (this.crash === null) await service.restart();
    const cut = this.crash?.commit === this.commits ? this.crash.cut : null;
    service.cutAt(cut);
    try {
      return await this.told(await service.submit(this.root ?? 0, this.businessKey, body));
    } catch (error) {
      if (error instanceof Refusal) return { refusal: error.code, happened: [] };
      if (cut === null || service.isArmed) throw error;
      return await this.resume(body, cut);
    } finally {
      service.cutAt(null);
    }
  }

  /** All that the database keeps of what happened, a line for each step. */
  async history(): Promise<readonly string[]> {
    const entries = await this.service.history(this.rootKey);
    return entries.map(
      ({ trigger, records }) =>
        `${trigger}: ${[...this.labels.happened(records)].sort().join(' ')}`,
    );
  }

  /** What is wrong with the chain of the history; null when it is whole. */
  brokenChain(): Promise<string | null> {
    return this.service.brokenChain(this.rootKey);
  }

  /** A fresh process finds the step done, or does it now. */
  private async resume(body: TriggerBody, cut: Cut): Promise<Sent> {
    const { service } = this;
    await service.restart();
    if (cut === 'write') {
      return this.told(await service.submit(this.root ?? 0, this.businessKey, body));
    }
    this.root ??= await service.rootOf(this.businessKey);
    const entries = await service.history(this.rootKey);
    await this.state();
    this.commits++;
    return {
      refusal: null,
      happened: this.labels.happened(entries.at(-1)?.records ?? []),
      isPart: true,
    };
  }

  private async told({ rootKey, outcome }: StepResult): Promise<Sent> {
    this.root = rootKey;
    this.commits++;
    this.labels.learn(outcome.state);
    const { records, commands } = outcome;
    return {
      refusal: null,
      happened: [...this.labels.happened(records), ...commands.flatMap(toldCommand)],
    };
  }

  get rootKey(): number {
    if (this.root === null) throw new Error('the process has not been started');
    return this.root;
  }
}
