import { Engine, type BpmnEngineExecutionState, type BpmnEngineOptions } from 'bpmn-engine';
import { variables } from '../workloads.js';

/** Where an instance of bpmn-engine keeps its state between two waits; null keeps it in memory only. */
export type SaveState = ((id: string, state: BpmnEngineExecutionState) => Promise<void>) | null;

type Next = (error: Error | null, output?: unknown) => void;
type Extension = NonNullable<BpmnEngineOptions['extensions']>[string];

/** bpmn-engine as its documentation shows it: outputs kept in the environment, state saved at each wait. */
export class PeerEngine {
  private instances = 0;

  constructor(
    private readonly source: string,
    private readonly save: SaveState,
    /** Whether a service task is a wait state: then the state is saved before it is worked. */
    private readonly isServiceDurable: boolean,
  ) {}

  /** From the start to the end of one instance; a user task on the way is completed at once. */
  async play(): Promise<void> {
    this.instances++;
    const id = `peer-${String(this.instances)}`;
    const started = this.engine(id);
    const isOver = started.waitFor('end');
    const execution = await started.execute();
    if (execution.getPostponed().some(({ type }) => type === 'bpmn:UserTask')) {
      await this.complete(id, started, isOver);
      return;
    }
    await isOver;
    await this.save?.(id, await started.getState());
  }

  /** Whoever completes a task comes back later: the state is saved, and recovered for him. */
  private async complete(id: string, started: Engine, isOver: Promise<unknown>): Promise<void> {
    if (!this.save) {
      started.execution.signal({ id: 'decide', approved: true });
      await isOver;
      return;
    }
    const state = await started.getState();
    await this.save(id, state);
    const recovered = this.engine(id).recover(JSON.parse(JSON.stringify(state)));
    const hasEnded = recovered.waitFor('end');
    (await recovered.resume()).signal({ id: 'decide', approved: true });
    await hasEnded;
    await this.save(id, await recovered.getState());
  }

  private engine(name: string): Engine {
    const work = (_scope: unknown, next: Next): void => {
      if (!this.save || !this.isServiceDurable) {
        next(null);
        return;
      }
      void this.saveRunning(name, engine).then(() => {
        next(null);
      });
    };
    const engine = new Engine({
      name,
      source: this.source,
      variables,
      services: { work },
      extensions: { keepOutput },
    });
    return engine;
  }

  private async saveRunning(name: string, engine: Engine): Promise<void> {
    await this.save?.(name, await engine.getState());
  }
}

/** Keeps what each activity gave, for the conditions after it. */
const keepOutput: Extension = (activity, { environment }) => {
  const keep = (_key: string, message: { content?: { id: string; output?: unknown } }): void => {
    if (message.content) environment.output[message.content.id] = message.content.output;
  };
  activity.broker.subscribeTmp('event', 'activity.end', keep, { noAck: true });
  return { activate: nothing, deactivate: nothing };
};

function nothing(): void {
  return undefined;
}
