import type { TriggerBody } from '@minhbach/engine';
import type { Host, Sent } from '../hosts/host.js';
import type { Reference } from '../reference/reference.js';
import type { Values, Wait } from '../reference/wait.js';
import { differences, linesOfWorld } from './observation.js';
import { isNoCommand, rowsOf } from './waits.js';

/** A difference between the engine and the reference, with the way that led to it. */
export class Difference extends Error {}

/** The engine and the reference, to which the same is done. */
export class Pair {
  constructor(
    private readonly host: Host,
    private readonly reference: Reference,
    /** What was done, in words, is added here. */
    private readonly acts: string[],
  ) {}

  /** The key of the only element instance of this name. */
  async keyAt(label: string): Promise<number> {
    const [key, ...more] = await this.keysAt(label);
    if (key === undefined || more.length > 0)
      return this.fail([`the engine has no ${label}, or several`]);
    return key;
  }

  private async keysAt(label: string): Promise<readonly number[]> {
    const { elements } = await this.host.state();
    return [...elements.keys()].filter((key) => this.host.labelOf(key) === label);
  }

  /** Sets variables of a scope, if there is only one of this name. */
  async set(label: string, variables: Values, then: () => void = () => undefined): Promise<void> {
    const keys = await this.keysAt(label);
    const lives = [...(this.reference.world.root?.all() ?? [])].filter(
      (live) => live.label === label,
    );
    const [scopeKey] = keys;
    if (scopeKey === undefined || keys.length > 1) return;
    await this.both(
      `set ${label} ${JSON.stringify(variables)}`,
      { type: 'set-variables', scopeKey, variables },
      () => {
        for (const [name, value] of Object.entries(variables)) lives[0]?.variables.set(name, value);
        then();
      },
    );
  }

  /** Whoever comes with the same thing again is told that it is over. */
  async twice(act: string, body: TriggerBody, then: () => void): Promise<void> {
    await this.both(act, body, then);
    await this.refused('the same again', body);
  }

  /** Something that may not be: nothing has changed after it. */
  async refused(act: string, body: TriggerBody): Promise<void> {
    const { refusal } = await this.send(body);
    if (refusal !== null) return;
    this.acts.push(act);
    this.fail(['the engine did not refuse this']);
  }

  /** Does the same with the engine and the reference, and compares what became of them. */
  async both(act: string, body: TriggerBody, then: () => unknown): Promise<void> {
    const { world } = this.reference;
    this.acts.push(act);
    world.now = this.host.now;
    const sent = await this.send(body);
    world.happened = [];
    then();
    world.follow();
    if (sent.refusal !== null) this.fail([`refused: ${sent.refusal}`]);
    const found = differences(await this.host.lines(), linesOfWorld(world));
    const happened = sent.isPart ? world.happened.filter(isNoCommand) : world.happened;
    const steps = differences(sent.happened, happened);
    if (found.length + steps.length > 0) this.fail([...found, ...steps]);
  }

  private send(body: TriggerBody): Promise<Sent> {
    return this.attempt(() => this.host.send(body));
  }

  /** What throws is a difference, too. */
  async attempt(send: () => Promise<Sent>): Promise<Sent> {
    try {
      return await send();
    } catch (error) {
      return this.fail([
        `threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      ]);
    }
  }

  /** Stops the walk. */
  fail(lines: readonly string[]): never {
    throw new Difference(lines.join('\n'));
  }

  /** The key of what the engine waits for, as the reference does. */
  async keyOf(wait: Wait): Promise<number> {
    const { world } = this.reference;
    const isLike = ({ kind, live, target }: Wait): boolean =>
      kind === wait.kind && live.label === wait.live.label && target === wait.target;
    const alike = world.waits().filter(isLike);
    // The engine knows an open ad-hoc sub-process by when it was entered: one that had stopped opens later.
    if (wait.kind === 'adhoc') alike.sort((left, right) => left.live.number - right.live.number);
    const rows = rowsOf(await this.host.state(), wait, (key) => this.host.labelOf(key));
    const key = rows.sort((left, right) => left - right)[alike.indexOf(wait)];
    return key ?? this.fail([`the engine does not wait at ${wait.live.label} ${wait.target}`]);
  }
}
