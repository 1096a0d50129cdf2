import type { Host } from '../hosts/host.js';
import type { Model } from '../model/block.js';
import { startVariables } from '../model/ids.js';
import { awaitedVariables } from '../model/parts.js';
import { Reference } from '../reference/reference.js';
import type { Values, Wait } from '../reference/wait.js';
import { Happenings } from './happenings.js';
import { Modifying } from './modifying.js';
import { differences, linesOfWorld } from './observation.js';
import { Pair } from './pair.js';
import { canHappen, markOf } from './waits.js';

const mostStepsOut = 300;
/** How often the same event or incident is tried on the way out. */
const mostTries = 3;

/** Leads the engine and the reference along the same way, and compares them after each step. */
export class Walk {
  private readonly reference: Reference;
  private readonly pair: Pair;
  private readonly happenings: Happenings;
  private readonly modifying: Modifying;
  private readonly variables: Values;
  private readonly tried = new Map<string, number>();

  constructor(
    private readonly model: Model,
    private readonly host: Host,
    /** What was done, in words, is added here. */
    private readonly acts: string[],
  ) {
    this.reference = new Reference(model);
    this.pair = new Pair(host, this.reference, acts);
    this.happenings = new Happenings(host, this.reference, this.pair);
    this.modifying = new Modifying(host, this.reference, this.pair);
    this.variables = { ...startVariables, ...awaitedVariables(model) };
  }

  /** Starts, lets one thing after the other happen, and goes the shortest way out. */
  async follow(tape: readonly number[]): Promise<void> {
    await this.start(tape[0] ?? 0);
    for (const choice of tape) await this.act(choice);
    await this.finish();
  }

  private async start(choice: number): Promise<void> {
    const { definitionKey } = this.host;
    const body = { type: 'start', definitionKey, variables: this.variables } as const;
    const startEventId = [...this.model.starts.map(({ id }) => id), undefined][
      choice % (this.model.starts.length + 1)
    ];
    await this.pair.both(
      `start ${startEventId ?? ''}`,
      startEventId === undefined ? body : { ...body, startEventId },
      () => this.reference.start(this.variables, startEventId),
    );
  }

  private get isOver(): boolean {
    const { status } = this.reference.world;
    return status === 'completed' || status === 'terminated';
  }

  /** Lets one of the possible things happen; a number decides which, and how. */
  private async act(choice: number): Promise<void> {
    if (this.isOver) return;
    const [which, how] = [choice % 1_000, Math.floor(choice / 1_000)];
    if (which >= 910) await this.migrate();
    else if (which < 40) await this.beside(which, how);
    else if (which < 160) await this.modifying.act(how);
    else {
      const waits = this.reference.world.waits().filter(canHappen);
      const wait = waits[which % waits.length];
      if (wait) await this.happenings.happen(wait, how);
    }
  }

  /** Goes the shortest way out; cancels where there is none. */
  private async finish(): Promise<void> {
    for (let steps = 0; !this.isOver && steps < mostStepsOut; steps++) {
      const wait = this.nextOut();
      if (!wait) break;
      const mark = markOf(wait);
      this.tried.set(mark, (this.tried.get(mark) ?? 0) + 1);
      await this.happenings.happen(wait, 0);
    }
    if (this.isOver) return;
    await this.pair.both('cancel', { type: 'cancel' }, () => this.reference.cancel());
  }

  /** Tasks and jobs before events, these and incidents a few times, what only comes beside at last. */
  private nextOut(): Wait | undefined {
    const waits = this.reference.world.waits().filter(canHappen);
    const again = (wait: Wait): boolean => {
      const seen = this.tried.get(markOf(wait)) ?? 0;
      return wait.kind === 'task' || wait.kind === 'job' || seen < mostTries;
    };
    const rank = ({ kind, live, target }: Wait): number => {
      if (kind === 'task' || kind === 'job') return 0;
      if (kind === 'incident' || kind === 'adhoc') return 2;
      return live.id === target || live.id.startsWith('race') ? 1 : 3;
    };
    return waits.filter(again).sort((left, right) => rank(left) - rank(right))[0];
  }

  /** Every token goes on as its counterpart; only what has not begun yet cannot. */
  private async migrate(): Promise<void> {
    const { world } = this.reference;
    const { migrate, isGone } = this.host;
    if (!migrate || !isGone) return;
    const gone = this.reference.idsInUse().filter(isGone);
    this.acts.push(gone.length > 0 ? `migrate without ${gone.join(' and ')}` : 'migrate');
    world.now = this.host.now;
    const sent = await this.pair.attempt(migrate);
    const hasStopped = world.waits().some(({ kind }) => kind === 'incident');
    if (sent.refusal === null && gone.length > 0)
      this.pair.fail(['the engine did not refuse this']);
    if (sent.refusal !== null && gone.length === 0 && !hasStopped)
      this.pair.fail([`refused: ${sent.refusal}`]);
    if (sent.refusal === null) this.reference.migrate(world.version === 1 ? 2 : 1);
    const found = differences(await this.host.lines(), linesOfWorld(world));
    if (found.length + sent.happened.length > 0) this.pair.fail([...found, ...sent.happened]);
  }

  /** What does not move a token: variables of a scope, a pause, the end of all. */
  private async beside(which: number, how: number): Promise<void> {
    const { world } = this.reference;
    if (which < 20) {
      const lives = [...(world.root?.all() ?? [])];
      const live = lives[which % lives.length];
      if (live) await this.pair.set(live.label, { [how % 2 === 0 ? 'a' : 'z']: how % 100 });
    } else if (which < 38) {
      await this.pair.both('suspend', { type: 'suspend' }, () => (world.status = 'suspended'));
      const scopeKey = this.host.rootKey;
      const body = { type: 'set-variables', scopeKey, variables: { a: how } } as const;
      await this.pair.refused('set while suspended', body);
      await this.pair.both('resume', { type: 'resume' }, () => (world.status = 'active'));
    } else await this.pair.both('cancel', { type: 'cancel' }, () => this.reference.cancel());
  }
}
