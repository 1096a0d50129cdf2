import {
  goesOn,
  hasBit,
  isActivity,
  type Block,
  type BlockOf,
  type Model,
} from '../model/block.js';
import * as ids from '../model/ids.js';
import { Activities } from './activities.js';
import { Compensation } from './compensation.js';
import { Events } from './events.js';
import { catcherOf, type Done, type Place } from './place.js';
import type { Live } from './live.js';
import { Tokens } from './tokens.js';
import type { Values, Wait } from './wait.js';
import { World } from './world.js';

/**
 * The same process told a second time, as simply as blocks allow: no flows, no agenda, only what is alive, what
 * is waited for, and what follows from it.
 */
export class Reference {
  readonly world = new World();
  private readonly events: Events;
  private readonly activities: Activities;
  private readonly compensation: Compensation;

  constructor(private readonly model: Model) {
    const run = (block: Block, place: Place, done: Done): void => this.run(block, place, done);
    this.events = new Events(this.world, run);
    this.activities = new Activities(this.world, this.events, run);
    this.compensation = new Compensation(this.world, this.events, this.activities);
  }

  /** At one of its start events. */
  start(variables: Values, startId: string = ids.startOf('p')): void {
    const { world } = this;
    const started = (): void => {
      world.pass(startId, process);
      if (this.model.starts.length > 0) world.pass(ids.mergeOf('p'), process);
    };
    const process = world.create('p', null);
    world.root = process;
    process.isProcess = true;
    for (const [name, value] of Object.entries(variables)) process.variables.set(name, value);
    world.activate(process);
    const over = (): void => {
      world.finish(process);
      world.status = 'completed';
    };
    this.activities.scope(process, this.model, { catchers: [], transaction: null }, over, started);
  }

  cancel(): void {
    if (this.world.root) this.world.kill(this.world.root);
    this.world.status = 'terminated';
  }

  /** A worker has used up the tries of a job. */
  stopJob(job: Wait): void {
    this.activities.stop(job, 'job-failed');
  }

  private run(block: Block, around: Place, done: Done): void {
    const place = goesOn(block) ? around : leaving(around);
    const { live } = place.scope;
    if (isActivity(block)) {
      this.activities.run(block, place, done);
      return;
    }
    switch (block.kind) {
      case 'catch':
        this.catch(block, place, done);
        return;
      case 'throw':
        this.throw(block, place, done);
        return;
      case 'escalate':
        this.asked(block.id, place, () => this.escalate(block, place, done));
        return;
      case 'undo':
        this.asked(block.id, place, () => this.compensation.throw(block, place, done));
        return;
      case 'fail':
        this.asked(block.id, place, () => this.fail(block, place));
        return;
      case 'stop':
        this.asked(block.id, place, () => {
          this.world.killInside(live);
          this.world.pass(ids.thrownBy(block.id), live);
          place.scope.end();
        });
        return;
      case 'cancel':
        this.asked(block.id, place, () => this.compensation.cancel(block.id, place));
        return;
      case 'sequence':
        this.sequence(block.parts, place, done);
        return;
      case 'choice':
        this.choice(block, place, done);
        return;
      case 'parallel':
        this.parallel(block, place, done);
        return;
      case 'inclusive':
        this.inclusive(block, place, done);
        return;
      case 'link':
        this.world.pass(ids.thrownBy(block.id), live);
        this.world.pass(block.id, live);
        done();
        return;
      case 'loop':
        this.loop(block, place, done);
        return;
      case 'race':
        this.race(block, place, done);
    }
  }

  private sequence(parts: readonly Block[], place: Place, done: Done): void {
    const [first, ...rest] = parts;
    if (!first) done();
    else this.run(first, place, () => this.sequence(rest, place, done));
  }

  /** A person's task without mappings. */
  private asked(
    id: string,
    place: Place,
    done: (variables: Values) => void,
    ways?: readonly number[],
  ): void {
    const live = this.world.create(id, place.scope.live);
    this.world.activate(live);
    this.activities.task(
      live,
      (variables) => {
        this.world.propagate(live, variables);
        this.world.finish(live);
        done(variables);
      },
      ways,
    );
  }

  private catch({ id, on }: BlockOf<'catch'>, place: Place, done: Done): void {
    const live = this.world.create(id, place.scope.live);
    this.world.attempt(
      live,
      () => this.events.check(live, [{ on }]),
      () => {
        this.world.activate(live);
        this.events.await(live, { id, on }, false, (variables) => {
          this.world.propagate(live, variables);
          this.world.finish(live);
          done();
        });
      },
    );
  }

  private throw({ id, what, ends }: BlockOf<'throw'>, place: Place, done: Done): void {
    const goOn = (): void => {
      if (ends) place.tokens.end();
      else done();
    };
    if (what === 'shared') {
      this.asked(id, place, () => this.broadcast(ids.thrownBy(id), place, goOn));
      return;
    }
    this.world.pass(id, place.scope.live);
    if (what === 'message') this.world.happened.push(`publish ${ids.thrownMessageOf(id)} k {}`);
    if (what === 'signal') this.world.happened.push(`broadcast ${ids.thrownSignalOf(id)} {}`);
    goOn();
  }

  /** Whoever is reached may interrupt the thrower. */
  private broadcast(id: string, place: Place, goOn: Done): void {
    const live = this.world.create(id, place.scope.live);
    this.world.activate(live);
    this.world.happened.push(`broadcast ${ids.sharedSignal} {}`);
    this.world.broadcast(ids.sharedSignal);
    if (!live.isAlive) return;
    this.world.finish(live);
    goOn();
  }

  /** Does not stop the thrower by itself; an interrupting catcher does. */
  private escalate({ id, code, ends }: BlockOf<'escalate'>, place: Place, done: Done): void {
    const live = this.world.create(ids.thrownBy(id), place.scope.live);
    this.world.activate(live);
    catcherOf(place, 'escalation', code)?.happen();
    if (!live.isAlive) return;
    this.world.finish(live);
    if (ends) place.tokens.end();
    else done();
  }

  private fail({ id, code }: BlockOf<'fail'>, place: Place): void {
    const { world } = this;
    const live = world.create(ids.thrownBy(id), place.scope.live);
    world.attempt(
      live,
      () => catcherOf(place, 'error', code) ?? world.fault('unhandled-error'),
      (catcher) => {
        world.activate(live);
        world.finish(live);
        catcher.happen();
      },
    );
  }

  private choice(block: BlockOf<'choice'>, place: Place, done: Done): void {
    const ways = [...block.branches.map((_, branch) => branch + 1), 0];
    const chosen = (way: number): readonly Block[] => block.branches.slice(way - 1, way);
    this.ways(block, place, ways, chosen, ([branch]) => {
      if (!branch) throw new Error('a choice of nothing');
      this.run(branch, place, () => {
        this.world.pass(ids.mergeOf(block.id), place.scope.live);
        done();
      });
    });
  }

  /** A person says where to go; when that is nowhere, there may be a default. */
  private ways(
    { id, by, branches, hasDefault }: BlockOf<'choice' | 'inclusive'>,
    place: Place,
    ways: readonly number[],
    chosen: (way: number) => readonly Block[],
    then: (branches: readonly Block[]) => void,
  ): void {
    const { world } = this;
    const task = world.create(id, place.scope.live);
    const conditional = hasDefault ? branches.slice(0, -1) : branches;
    const take = (way: unknown): readonly Block[] => {
      if (typeof way !== 'number') return world.fault('condition-error');
      const taken = chosen(way).filter((branch) => conditional.includes(branch));
      if (taken.length === 0 && hasDefault) return branches.slice(-1);
      return taken.length > 0 ? taken : world.fault('no-flow-taken');
    };
    const asked = (variables: Values): void => {
      world.propagate(task, variables);
      let chooser = task;
      if (by === 'gateway') {
        world.finish(task);
        chooser = world.create(ids.gatewayOf(id), place.scope.live);
        world.activate(chooser);
      }
      chooser.state = 'completing';
      world.attempt(
        chooser,
        () => take(world.visible(chooser)[ids.wayOf(id)]),
        (taken) => {
          world.finish(chooser);
          then(taken);
        },
      );
    };
    world.activate(task);
    this.activities.task(task, asked, ways);
  }

  /** The join waits for those that can still come, however few they become. */
  private inclusive(block: BlockOf<'inclusive'>, place: Place, done: Done): void {
    const { world } = this;
    const { id, branches } = block;
    const { live } = place.scope;
    const ways = Array.from({ length: 2 ** branches.length }, (_, way) => way);
    const chosen = (way: number): readonly Block[] =>
      branches.filter((_, branch) => hasBit(way, branch));
    this.ways(block, place, [...ways.slice(1), 0], chosen, (taken) => {
      const arrived: Live[] = [];
      const tokens = new Tokens(taken.length, () => {
        if (arrived.length === 0) {
          place.tokens.end();
          return;
        }
        for (const token of arrived) world.remove(token);
        world.pass(ids.joinOf(id), live);
        done();
      });
      for (const branch of taken) {
        this.run(branch, { ...place, tokens }, () => {
          arrived.push(world.create(ids.joinOf(id), live));
          tokens.end();
        });
      }
    });
  }

  /** Joined are one path of each branch: they need not have begun together where a handler runs several times. */
  private parallel(block: BlockOf<'parallel'>, place: Place, done: Done): void {
    const { world } = this;
    const { id, branches } = block;
    const { live, joins } = place.scope;
    const waiting = joins.get(id) ?? branches.map(() => []);
    joins.set(id, waiting);
    world.pass(ids.forkOf(id), live);
    place.tokens.more(branches.length - 1);
    const end = (): void => place.tokens.end();
    for (const [branch, part] of branches.entries()) {
      const arrive = (): void => {
        waiting[branch]?.push(world.create(ids.joinOf(id), live));
        if (waiting.some((tokens) => tokens.length === 0)) return;
        for (const tokens of waiting) world.remove(tokens.shift() ?? live);
        place.tokens.more(1 - branches.length);
        world.pass(ids.joinOf(id), live);
        done();
      };
      this.run(part, place, goesOn(block) ? arrive : end);
    }
  }

  private loop(block: BlockOf<'loop'>, place: Place, done: Done): void {
    const { live } = place.scope;
    const said = (variables: Values): void => {
      this.world.pass(ids.gatewayOf(block.id), live);
      if (variables[ids.wayOf(block.id)] === 1) {
        this.loop(block, place, done);
        return;
      }
      this.world.pass(ids.outOf(block.id), live);
      done();
    };
    this.world.pass(ids.mergeOf(block.id), live);
    this.run(block.body, place, () => this.asked(block.id, place, said, [0, 1]));
  }

  private race({ id, rivals }: BlockOf<'race'>, place: Place, done: Done): void {
    const { world } = this;
    const gateway = world.create(id, place.scope.live);
    world.attempt(
      gateway,
      () => this.events.check(gateway, rivals),
      () => {
        world.activate(gateway);
        for (const rival of rivals) {
          this.events.await(gateway, rival, false, (variables) => {
            world.finish(gateway);
            world.pass(rival.id, place.scope.live, variables);
            this.run(rival.body, place, () => {
              world.pass(ids.mergeOf(id), place.scope.live);
              done();
            });
          });
        }
      },
    );
  }
}

/** A path that goes nowhere cannot come to any join: nobody waits for it there. */
function leaving(place: Place): Place {
  const { tokens, scope } = place;
  if (tokens === scope.tokens) return place;
  scope.tokens.more(1);
  tokens.end();
  return { ...place, tokens: scope.tokens };
}
