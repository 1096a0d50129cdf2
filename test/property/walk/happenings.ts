import type { Host } from '../hosts/host.js';
import { flagOf, missing, wayOf } from '../model/ids.js';
import { plainId } from '../model/renamed.js';
import type { Reference } from '../reference/reference.js';
import type { Values, Wait } from '../reference/wait.js';
import { instantOf } from './instants.js';
import type { Pair } from './pair.js';
import { enough, processOf } from './waits.js';

const person = 'an';

/** Lets what a process waits for happen, in one of the ways in which it can. */
export class Happenings {
  constructor(
    private readonly host: Host,
    private readonly reference: Reference,
    private readonly pair: Pair,
  ) {}

  async happen(wait: Wait, how: number): Promise<void> {
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
}
