import type { Host } from '../hosts/host.js';
import type { Model } from '../model/block.js';
import { flagOf, missing, startVariables, wayOf } from '../model/ids.js';
import { awaitedVariables } from '../model/parts.js';
import { plainId } from '../model/renamed.js';
import { Reference } from '../reference/reference.js';
import type { Values, Wait } from '../reference/wait.js';
import { instantOf } from './instants.js';
import { differences, linesOfWorld } from './observation.js';
import { Pair } from './pair.js';
import { canHappen, enough, markOf, processOf } from './waits.js';

const person = 'an';
const mostStepsOut = 300;
/** How often the same event or incident is tried on the way out. */
const mostTries = 3;

/** Leads the engine and the reference along the same way, and compares them after each step. */
export class Walk {
  private readonly reference: Reference;
  private readonly pair: Pair;
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
    if (which >= 960) await this.migrate();
    else if (which < 40) await this.beside(which, how);
    else {
      const waits = this.reference.world.waits().filter(canHappen);
      const wait = waits[which % waits.length];
      if (wait) await this.happen(wait, how);
    }
  }

  /** Goes the shortest way out; cancels where there is none. */
  private async finish(): Promise<void> {
    for (let steps = 0; !this.isOver && steps < mostStepsOut; steps++) {
      const wait = this.nextOut();
      if (!wait) break;
      const mark = markOf(wait);
      this.tried.set(mark, (this.tried.get(mark) ?? 0) + 1);
      await this.happen(wait, 0);
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

  private async happen(wait: Wait, how: number): Promise<void> {
    const key = await this.pair.keyOf(wait);
    const at = `${wait.live.label}${wait.target === wait.live.id ? '' : ` ${wait.target}`}`;
    switch (wait.kind) {
      case 'task':
        await this.task(wait, key, at, how);
        return;
      case 'job':
        await this.job(wait, key, at, how);
        return;
      case 'timer':
        await this.timer(wait, key, at, how);
        return;
      case 'incident':
        await this.incident(wait, key, at, how);
        return;
      case 'condition':
        await this.pulse(wait);
        return;
      case 'adhoc':
        await this.begin(wait, key, how);
        return;
      default: {
        const variables: Values = how % 2 === 0 ? {} : { [`got_${wait.target}`]: how };
        const body = { type: 'correlate', subscriptionKey: key, variables } as const;
        await this.pair.both(`correlate ${at} ${JSON.stringify(variables)}`, body, () => {
          if (!this.reference.world.isAnsweredInside(wait)) wait.happen(variables);
        });
        if (!wait.live.waits.has(wait)) await this.pair.refused('the same again', body);
      }
    }
  }

  /** Claims it first; sometimes only that, or gives it back. */
  private async task(wait: Wait, key: number, at: string, how: number): Promise<void> {
    const claim = { type: 'claim-user-task', userTaskKey: key, person } as const;
    if (how % 7 === 6 && wait.assignee !== null) {
      const release = { type: 'release-user-task', userTaskKey: key, person } as const;
      await this.pair.both(`release ${at}`, release, () => (wait.assignee = null));
      return;
    }
    if (wait.assignee === null) {
      await this.pair.both(`claim ${at}`, claim, () => (wait.assignee = person));
      if (how % 7 === 5) return;
    }
    if (how % 13 === 12) {
      const body = { type: 'complete-user-task', userTaskKey: key, person: 'binh' } as const;
      await this.pair.refused(`complete ${at} as another`, { ...body, variables: {} });
    }
    const { ways = [0] } = wait;
    const variables: Values = {
      [wayOf(wait.live.id)]: ways[how % ways.length],
      ...enough(wait.live, how),
      ...(how % 3 === 1 && { [`result_${wait.live.id}`]: how % 11 }),
    };
    await this.pair.twice(
      `complete ${at} ${JSON.stringify(variables)}`,
      { type: 'complete-user-task', userTaskKey: key, person, variables },
      () => wait.happen(variables),
    );
  }

  private async job(wait: Wait, key: number, at: string, how: number): Promise<void> {
    const mayFail = (wait.retries ?? 0) > 0;
    const variant = mayFail ? how % 6 : 0;
    if (variant === 3 || variant === 4) {
      const retries = variant === 3 ? 2 : 0;
      const body = {
        type: 'fail-job',
        jobKey: key,
        retries,
        message: 'down',
        retryAt: null,
      } as const;
      await this.pair.both(`fail ${at} ${String(retries)}`, body, () => {
        if (retries === 0) this.reference.stopJob(wait);
        else wait.retries = retries;
      });
      return;
    }
    if (variant === 5) {
      const code = `E${String(1 + (how % 3))}`;
      const body = { type: 'throw-error', jobKey: key, code, message: '', variables: {} } as const;
      await this.pair.both(`error ${at} ${code}`, body, () => wait.fail?.(code));
      return;
    }
    const variables: Values = {
      ...(how % 3 === 1 && { [`result_${wait.live.id}`]: how % 11 }),
      ...enough(wait.live, how),
    };
    await this.pair.twice(
      `complete ${at} ${JSON.stringify(variables)}`,
      { type: 'complete-job', jobKey: key, variables },
      () => wait.happen(variables),
    );
  }

  /** Begins one or two things in an ad-hoc sub-process. */
  private async begin({ live, begins = [], begin }: Wait, key: number, how: number): Promise<void> {
    const one = begins[how % begins.length] ?? '';
    const ids = how % 5 === 4 ? [one, ...begins.slice(0, 1)] : [one];
    const variables: Values = how % 3 === 1 ? { own: how % 7 } : {};
    const { nameOf = plainId } = this.host;
    const elements = ids.map((id) => ({ elementId: nameOf(id), variables }));
    const body = { type: 'activate-ad-hoc', elementInstanceKey: key } as const;
    if (how % 7 === 6) {
      const wrong = [...elements, { elementId: live.id, variables: {} }];
      await this.pair.refused('begin what is not there', { ...body, elements: wrong });
    }
    await this.pair.both(
      `begin ${ids.join(' and ')} in ${live.label} ${JSON.stringify(variables)}`,
      { ...body, elements },
      () => {
        for (const id of ids) begin?.(id, variables);
      },
    );
  }

  private async timer(wait: Wait, key: number, at: string, how: number): Promise<void> {
    if (wait.follows !== undefined && (wait.due === null || how % 3 === 2)) {
      const date = how % 11 === 10 ? null : instantOf(this.host.now + 1 + (how % 30));
      await this.pair.set(processOf(wait.live).label, { [wait.follows]: date });
      return;
    }
    const body = { type: 'fire-timer', timerKey: key } as const;
    const due = wait.due ?? 0;
    if (due > this.host.now) await this.pair.refused(`fire ${at} too early`, body);
    this.host.now = Math.max(this.host.now, due);
    await this.pair.both(`fire ${at}`, body, () => wait.happen({}));
    if (!wait.live.waits.has(wait)) await this.pair.refused('the same again', body);
  }

  /** A condition becomes true for all who wait for it in the same process, and false again. */
  private async pulse({ live, target }: Wait): Promise<void> {
    const process = processOf(live);
    const isMeant = (wait: Wait): boolean =>
      wait.kind === 'condition' && wait.target === target && processOf(wait.live) === process;
    const waits = this.reference.world.waits().filter(isMeant);
    await this.pair.set(process.label, { [flagOf(target)]: 1 }, () => {
      for (const wait of waits) {
        const holds = this.reference.world.visible(wait.live)[flagOf(target)] === 1;
        if (holds && wait.live.waits.has(wait)) wait.happen({});
      }
    });
    await this.pair.set(process.label, { [flagOf(target)]: 0 });
  }

  /** What is missing is given first, or it would mostly only stop again. */
  private async incident(wait: Wait, key: number, at: string, how: number): Promise<void> {
    if (how % 4 !== 3) await this.repair(wait);
    const body = { type: 'resolve-incident', incidentKey: key, retries: 1 } as const;
    await this.pair.both(`resolve ${at}`, body, () => wait.happen({}));
  }

  private async repair({ live, target }: Wait): Promise<void> {
    const process = processOf(live);
    if (target === 'no-flow-taken') {
      await this.pair.set(process.label, { [wayOf(live.id.replace(/^which_/, ''))]: 1 });
    } else if (target !== 'unhandled-error') await this.pair.set(process.label, { [missing]: 5 });
  }

  /** Every token goes on as its counterpart; only what has not begun yet cannot. */
  private async migrate(): Promise<void> {
    const { world } = this.reference;
    const { migrate } = this.host;
    if (!migrate) return;
    this.acts.push('migrate');
    const sent = await this.pair.attempt(migrate);
    const hasStopped = world.waits().some(({ kind }) => kind === 'incident');
    if (sent.refusal !== null && !hasStopped) this.pair.fail([`refused: ${sent.refusal}`]);
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
