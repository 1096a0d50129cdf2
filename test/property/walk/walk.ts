import type { InstanceState, TriggerBody } from '@minhbach/engine';
import type { Host, Sent } from '../hosts/host.js';
import type { Model } from '../model/block.js';
import { enoughOf, flagOf, missing, startVariables, wayOf } from '../model/ids.js';
import { awaitedVariables } from '../model/parts.js';
import { plainId } from '../model/renamed.js';
import type { Live } from '../reference/live.js';
import { Reference } from '../reference/reference.js';
import type { Values, Wait } from '../reference/wait.js';
import { instantOf } from './instants.js';
import { differences, linesOfWorld, takesMore } from './observation.js';

const person = 'an';
const mostStepsOut = 300;
/** How often the same event or incident is tried on the way out. */
const mostTries = 3;

/** A difference between the engine and the reference, with the way that led to it. */
export class Difference extends Error {}

/** Leads the engine and the reference along the same way, and compares them after each step. */
export class Walk {
  private readonly reference: Reference;
  private readonly variables: Values;
  private readonly tried = new Map<string, number>();

  constructor(
    private readonly model: Model,
    private readonly host: Host,
    /** What was done, in words, is added here. */
    private readonly acts: string[],
  ) {
    this.reference = new Reference(model);
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
    await this.both(
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
    await this.both('cancel', { type: 'cancel' }, () => this.reference.cancel());
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
    const key = await this.keyOf(wait);
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
        await this.both(`correlate ${at} ${JSON.stringify(variables)}`, body, () =>
          wait.happen(variables),
        );
        if (!wait.live.waits.has(wait)) await this.refused('the same again', body);
      }
    }
  }

  /** Claims it first; sometimes only that, or gives it back. */
  private async task(wait: Wait, key: number, at: string, how: number): Promise<void> {
    const claim = { type: 'claim-user-task', userTaskKey: key, person } as const;
    if (how % 7 === 6 && wait.assignee !== null) {
      const release = { type: 'release-user-task', userTaskKey: key, person } as const;
      await this.both(`release ${at}`, release, () => (wait.assignee = null));
      return;
    }
    if (wait.assignee === null) {
      await this.both(`claim ${at}`, claim, () => (wait.assignee = person));
      if (how % 7 === 5) return;
    }
    if (how % 13 === 12) {
      const body = { type: 'complete-user-task', userTaskKey: key, person: 'binh' } as const;
      await this.refused(`complete ${at} as another`, { ...body, variables: {} });
    }
    const { ways = [0] } = wait;
    const variables: Values = {
      [wayOf(wait.live.id)]: ways[how % ways.length],
      ...enough(wait.live, how),
      ...(how % 3 === 1 && { [`result_${wait.live.id}`]: how % 11 }),
    };
    await this.twice(
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
      await this.both(`fail ${at} ${String(retries)}`, body, () => {
        if (retries === 0) this.reference.stopJob(wait);
        else wait.retries = retries;
      });
      return;
    }
    if (variant === 5) {
      const code = `E${String(1 + (how % 3))}`;
      const body = { type: 'throw-error', jobKey: key, code, message: '', variables: {} } as const;
      await this.both(`error ${at} ${code}`, body, () => wait.fail?.(code));
      return;
    }
    const variables: Values = {
      ...(how % 3 === 1 && { [`result_${wait.live.id}`]: how % 11 }),
      ...enough(wait.live, how),
    };
    await this.twice(
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
      await this.refused('begin what is not there', { ...body, elements: wrong });
    }
    await this.both(
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
      await this.set(processOf(wait.live).label, { [wait.follows]: date });
      return;
    }
    const body = { type: 'fire-timer', timerKey: key } as const;
    const due = wait.due ?? 0;
    if (due > this.host.now) await this.refused(`fire ${at} too early`, body);
    this.host.now = Math.max(this.host.now, due);
    await this.both(`fire ${at}`, body, () => wait.happen({}));
    if (!wait.live.waits.has(wait)) await this.refused('the same again', body);
  }

  /** A condition becomes true for all who wait for it in the same process, and false again. */
  private async pulse({ live, target }: Wait): Promise<void> {
    const process = processOf(live);
    const isMeant = (wait: Wait): boolean =>
      wait.kind === 'condition' && wait.target === target && processOf(wait.live) === process;
    const waits = this.reference.world.waits().filter(isMeant);
    await this.set(process.label, { [flagOf(target)]: 1 }, () => {
      for (const wait of waits) {
        const holds = this.reference.world.visible(wait.live)[flagOf(target)] === 1;
        if (holds && wait.live.waits.has(wait)) wait.happen({});
      }
    });
    await this.set(process.label, { [flagOf(target)]: 0 });
  }

  /** What is missing is given first, or it would mostly only stop again. */
  private async incident(wait: Wait, key: number, at: string, how: number): Promise<void> {
    if (how % 4 !== 3) await this.repair(wait);
    const body = { type: 'resolve-incident', incidentKey: key, retries: 1 } as const;
    await this.both(`resolve ${at}`, body, () => wait.happen({}));
  }

  private async repair({ live, target }: Wait): Promise<void> {
    const process = processOf(live);
    if (target === 'no-flow-taken') {
      await this.set(process.label, { [wayOf(live.id.replace(/^which_/, ''))]: 1 });
    } else if (target !== 'unhandled-error') await this.set(process.label, { [missing]: 5 });
  }

  private async set(
    label: string,
    variables: Values,
    then: () => void = () => undefined,
  ): Promise<void> {
    const state = await this.host.state();
    const keys = [...state.elements.keys()].filter((key) => this.host.labelOf(key) === label);
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

  /** Every token goes on as its counterpart; only what has not begun yet cannot. */
  private async migrate(): Promise<void> {
    const { world } = this.reference;
    const { migrate } = this.host;
    if (!migrate) return;
    this.acts.push('migrate');
    const sent = await this.attempt(migrate);
    const hasStopped = world.waits().some(({ kind }) => kind === 'incident');
    if (sent.refusal !== null && !hasStopped) this.fail([`refused: ${sent.refusal}`]);
    const found = differences(await this.host.lines(), linesOfWorld(world));
    if (found.length + sent.happened.length > 0) this.fail([...found, ...sent.happened]);
  }

  /** What does not move a token: variables of a scope, a pause, the end of all. */
  private async beside(which: number, how: number): Promise<void> {
    const { world } = this.reference;
    if (which < 20) {
      const lives = [...(world.root?.all() ?? [])];
      const live = lives[which % lives.length];
      if (live) await this.set(live.label, { [how % 2 === 0 ? 'a' : 'z']: how % 100 });
    } else if (which < 38) {
      await this.both('suspend', { type: 'suspend' }, () => (world.status = 'suspended'));
      const scopeKey = this.host.rootKey;
      const body = { type: 'set-variables', scopeKey, variables: { a: how } } as const;
      await this.refused('set while suspended', body);
      await this.both('resume', { type: 'resume' }, () => (world.status = 'active'));
    } else await this.both('cancel', { type: 'cancel' }, () => this.reference.cancel());
  }

  /** Whoever comes with the same thing again is told that it is over. */
  private async twice(act: string, body: TriggerBody, then: () => void): Promise<void> {
    await this.both(act, body, then);
    await this.refused('the same again', body);
  }

  /** Something that may not be: nothing has changed after it. */
  private async refused(act: string, body: TriggerBody): Promise<void> {
    const { refusal } = await this.send(body);
    if (refusal !== null) return;
    this.acts.push(act);
    this.fail(['the engine did not refuse this']);
  }

  /** Does the same with the engine and the reference, and compares what became of them. */
  private async both(act: string, body: TriggerBody, then: () => unknown): Promise<void> {
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

  private async attempt(send: () => Promise<Sent>): Promise<Sent> {
    try {
      return await send();
    } catch (error) {
      return this.fail([
        `threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      ]);
    }
  }

  private fail(lines: readonly string[]): never {
    throw new Difference(lines.join('\n'));
  }

  private async keyOf(wait: Wait): Promise<number> {
    const { world } = this.reference;
    const isLike = ({ kind, live, target }: Wait): boolean =>
      kind === wait.kind && live.label === wait.live.label && target === wait.target;
    const alike = world.waits().filter(isLike);
    const rows = rowsOf(await this.host.state(), wait, (key) => this.host.labelOf(key));
    const key = rows.sort((left, right) => left - right)[alike.indexOf(wait)];
    return key ?? this.fail([`the engine does not wait at ${wait.live.label} ${wait.target}`]);
  }
}

function processOf(live: Live): Live {
  return live.isProcess || !live.parent ? live : processOf(live.parent);
}

/** What is done directly in an ad-hoc sub-process may be enough. */
function enough({ parent }: Live, how: number): Values {
  return parent?.id.startsWith('adhoc') ? { [enoughOf(parent.id)]: how % 4 === 0 ? 1 : 0 } : {};
}

function markOf({ live, target }: Wait): string {
  return `${live.label} ${target}`;
}

function isNoCommand(line: string): boolean {
  return !/^(publish|broadcast) /.test(line);
}

function canHappen({ kind, due, follows }: Wait): boolean {
  return kind !== 'timer' || typeof due === 'number' || follows !== undefined;
}

/** Keys of the rows that a wait may be in the engine's state. */
function rowsOf(state: InstanceState, wait: Wait, labelOf: (key: number) => string): number[] {
  const isAt = (row: { readonly elementInstanceKey: number }): boolean =>
    labelOf(row.elementInstanceKey) === wait.live.label;
  const keys = <Row extends { readonly key: number; readonly elementInstanceKey: number }>(
    rows: ReadonlyMap<number, Row>,
    isMeant: (row: Row) => boolean = () => true,
  ): number[] =>
    [...rows.values()].filter((row) => isAt(row) && isMeant(row)).map(({ key }) => key);
  switch (wait.kind) {
    case 'task':
      return keys(state.userTasks);
    case 'job':
      return keys(state.jobs);
    case 'adhoc':
      return [...state.elements.values()]
        .filter((row) => takesMore(row) && labelOf(row.key) === wait.live.label)
        .map(({ key }) => key);
    case 'incident':
      return keys(state.incidents, ({ code }) => code === wait.target);
    case 'timer':
      return keys(state.timers, ({ targetElementId }) => plainId(targetElementId) === wait.target);
    default:
      return keys(
        state.subscriptions,
        ({ targetElementId }) => plainId(targetElementId) === wait.target,
      );
  }
}
