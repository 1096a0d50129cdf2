import type { BlockOf } from '../model/block.js';
import * as ids from '../model/ids.js';
import type { Events } from './events.js';
import { catcherOf, type Done, type Place } from './place.js';
import type { Work } from './work.js';
import type { World } from './world.js';

/** Events in the flow: what is waited for there, and what is thrown. */
export class Throws {
  constructor(
    private readonly world: World,
    private readonly events: Events,
    private readonly work: Work,
  ) {}

  catch({ id, on }: BlockOf<'catch'>, place: Place, done: Done): void {
    const live = this.world.enter(id, place);
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

  throw({ id, what, ends }: BlockOf<'throw'>, place: Place, done: Done): void {
    const goOn = (): void => {
      if (ends) place.tokens.end();
      else done();
    };
    if (what === 'shared') {
      this.work.asked(id, place, () => this.broadcast(ids.thrownBy(id), place, goOn));
      return;
    }
    this.world.pass(id, place.scope.live);
    if (what === 'message') this.world.happened.push(`publish ${ids.thrownMessageOf(id)} k {}`);
    if (what === 'signal') this.world.happened.push(`broadcast ${ids.thrownSignalOf(id)} {}`);
    goOn();
  }

  /** Whoever is reached may interrupt the thrower. */
  private broadcast(id: string, place: Place, goOn: Done): void {
    const live = this.world.enter(id, place);
    this.world.activate(live);
    this.world.happened.push(`broadcast ${ids.sharedSignal} {}`);
    this.world.broadcast(ids.sharedSignal);
    if (!live.isAlive) return;
    this.world.finish(live);
    goOn();
  }

  /** Does not stop the thrower by itself; an interrupting catcher does. */
  escalate({ id, code, ends }: BlockOf<'escalate'>, place: Place, done: Done): void {
    const live = this.world.enter(ids.thrownBy(id), place);
    this.world.activate(live);
    catcherOf(place, 'escalation', code)?.happen();
    if (!live.isAlive) return;
    this.world.finish(live);
    if (ends) place.tokens.end();
    else done();
  }

  fail({ id, code }: BlockOf<'fail'>, place: Place): void {
    const { world } = this;
    const live = world.enter(ids.thrownBy(id), place);
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
}
