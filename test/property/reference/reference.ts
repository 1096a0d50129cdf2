import { goesOn, isActivity, type Block, type Model, type Version } from '../model/block.js';
import * as ids from '../model/ids.js';
import { Activities } from './activities.js';
import { Compensation } from './compensation.js';
import { Entering, type Entry } from './entering.js';
import { Events } from './events.js';
import { Gateways } from './gateways.js';
import { idsInUse } from './in-use.js';
import type { Live } from './live.js';
import { leaving, type Done, type Place } from './place.js';
import { Scopes } from './scopes.js';
import { Throws } from './throws.js';
import type { Values, Wait } from './wait.js';
import { Work } from './work.js';
import { World } from './world.js';

/**
 * The same process told a second time, as simply as blocks allow: no flows, no agenda, only what is alive, what
 * is waited for, and what follows from it.
 */
export class Reference {
  readonly world = new World();
  private readonly work: Work;
  private readonly scopes: Scopes;
  private readonly activities: Activities;
  private readonly compensation: Compensation;
  private readonly throws: Throws;
  private readonly gateways: Gateways;
  private readonly entering: Entering;

  constructor(private readonly model: Model) {
    const run = (block: Block, place: Place, done: Done): void => this.run(block, place, done);
    const { world } = this;
    const events = new Events(world, run);
    this.work = new Work(world);
    this.scopes = new Scopes(world, events, run);
    this.activities = new Activities(world, events, this.work, this.scopes);
    this.compensation = new Compensation(world, events, this.activities);
    this.throws = new Throws(world, events, this.work);
    this.gateways = new Gateways(world, events, this.work, run);
    this.entering = new Entering(world, this.activities, this.gateways, run);
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
    this.scopes.scope(process, this.model, { catchers: [], transaction: null }, over, started);
  }

  cancel(): void {
    if (this.world.root) this.world.kill(this.world.root);
    this.world.status = 'terminated';
  }

  /** A person takes a token away. */
  terminate(live: Live): void {
    this.world.takeAway(live);
  }

  /** A person puts a token somewhere in a scope that goes on. */
  activate(scope: Live, entry: Entry): void {
    scope.inside?.place.tokens.more(1);
    this.entering.enterScope(scope, entry);
  }

  /** A person puts a token somewhere else; a scope around both does not end in between. */
  move(from: Live, scope: Live, entry: Entry): void {
    const { world } = this;
    scope.inside?.place.tokens.more(1);
    const coming = world.create(entry.spot.elementId, scope);
    world.takeAway(from);
    world.remove(coming);
    this.entering.enterScope(scope, entry);
  }

  /** Elements that another version must have: where tokens are, and what can still be undone. */
  idsInUse(): readonly string[] {
    const { root } = this.world;
    return root ? idsInUse(root) : [];
  }

  /** The process goes on as another version of it. */
  migrate(version: Version): void {
    const { world } = this;
    world.version = version;
    for (const live of world.root?.all() ?? []) live.changed?.();
    world.follow();
  }

  /** A worker has used up the tries of a job. */
  stopJob(job: Wait): void {
    this.work.stop(job, 'job-failed');
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
        this.throws.catch(block, place, done);
        return;
      case 'throw':
        this.throws.throw(block, place, done);
        return;
      case 'escalate':
        this.work.asked(block.id, place, () => this.throws.escalate(block, place, done));
        return;
      case 'undo':
        this.work.asked(block.id, place, () => this.compensation.throw(block, place, done));
        return;
      case 'fail':
        this.work.asked(block.id, place, () => this.throws.fail(block, place));
        return;
      case 'stop':
        this.work.asked(block.id, place, () => {
          this.world.killInside(live);
          this.world.pass(ids.thrownBy(block.id), live);
          place.scope.end();
        });
        return;
      case 'cancel':
        this.work.asked(block.id, place, () => this.compensation.cancel(block.id, place));
        return;
      case 'sequence':
        this.gateways.sequence(block, place, done);
        return;
      case 'choice':
        this.gateways.choice(block, place, done);
        return;
      case 'parallel':
        this.gateways.parallel(block, place, done);
        return;
      case 'inclusive':
        this.gateways.inclusive(block, place, done);
        return;
      case 'link':
        this.world.pass(ids.thrownBy(block.id), live);
        this.world.pass(block.id, live);
        done();
        return;
      case 'loop':
        this.gateways.loop(block, place, done);
        return;
      case 'race':
        this.gateways.race(block, place, done);
    }
  }
}
