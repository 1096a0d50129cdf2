import { goesOn, hasBit, type Block, type BlockOf } from '../model/block.js';
import * as ids from '../model/ids.js';
import { partsIn } from '../model/versions.js';
import type { Events, Run } from './events.js';
import type { Live } from './live.js';
import type { Done, Place } from './place.js';
import { Tokens } from './tokens.js';
import type { Values } from './wait.js';
import type { Work } from './work.js';
import type { World } from './world.js';

/** How paths go on, part, and come together again. */
export class Gateways {
  constructor(
    private readonly world: World,
    private readonly events: Events,
    private readonly work: Work,
    private readonly run: Run,
  ) {}

  /** One part after another, or those behind one of them, as the version says that goes on then. */
  sequence(block: BlockOf<'sequence'>, place: Place, done: Done, after: Block | null = null): void {
    const parts = partsIn(this.world.version, block);
    const next = parts[after === null ? 0 : parts.indexOf(after) + 1];
    if (!next) done();
    else this.run(next, place, () => this.sequence(block, place, done, next));
  }

  choice(block: BlockOf<'choice'>, place: Place, done: Done): void {
    const ways = [...block.branches.map((_, branch) => branch + 1), 0];
    const chosen = (way: number): readonly Block[] => block.branches.slice(way - 1, way);
    this.ways(block, place, ways, chosen, ([branch]) => {
      if (!branch) throw new Error('a choice of nothing');
      this.run(branch, place, this.merging(block.id, place, done));
    });
  }

  /** What a path does at the end of a branch of which only one was taken. */
  merging(id: string, { scope }: Place, done: Done): Done {
    return () => {
      this.world.pass(ids.mergeOf(id), scope.live);
      done();
    };
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
    const task = world.enter(id, place);
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
        chooser = world.enter(ids.gatewayOf(id), place);
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
    this.work.task(task, asked, ways);
  }

  inclusive(block: BlockOf<'inclusive'>, place: Place, done: Done): void {
    const { branches } = block;
    const ways = Array.from({ length: 2 ** branches.length }, (_, way) => way);
    const chosen = (way: number): readonly Block[] =>
      branches.filter((_, branch) => hasBit(way, branch));
    this.ways(block, place, [...ways.slice(1), 0], chosen, (taken) => {
      this.round(block.id, taken.length, place, done, (inside, arrive) => {
        for (const branch of taken) this.run(branch, inside, arrive);
      });
    });
  }

  /** The join waits for those that can still come, however few they become. */
  round(
    id: string,
    count: number,
    place: Place,
    done: Done,
    begin: (inside: Place, arrive: Done) => void,
  ): void {
    const { world } = this;
    const arrived: Live[] = [];
    const tokens = new Tokens(count, () => {
      const waiting = arrived.filter(({ isAlive }) => isAlive);
      if (waiting.length === 0) {
        place.tokens.end();
        return;
      }
      for (const token of waiting) world.remove(token);
      world.pass(ids.joinOf(id), place.scope.live);
      done();
    });
    begin({ ...place, tokens }, () => {
      arrived.push(world.create(ids.joinOf(id), place.scope.live));
      tokens.end();
    });
  }

  parallel(block: BlockOf<'parallel'>, place: Place, done: Done): void {
    const { id, branches } = block;
    this.world.pass(ids.forkOf(id), place.scope.live);
    place.tokens.more(branches.length - 1);
    const end = (): void => place.tokens.end();
    for (const [branch, part] of branches.entries()) {
      this.run(part, place, goesOn(block) ? this.arrival(block, branch, place, done) : end);
    }
  }

  /**
   * What a path does at the end of a branch. Joined are one path of each branch: they need not have begun together
   * where a handler runs several times.
   */
  arrival({ id, branches }: BlockOf<'parallel'>, branch: number, place: Place, done: Done): Done {
    const { world } = this;
    const { live, joins } = place.scope;
    return () => {
      const waiting = joins.get(id) ?? branches.map(() => []);
      joins.set(id, waiting);
      waiting[branch]?.push(world.enter(ids.joinOf(id), place));
      const oldest = waiting.flatMap((tokens) => tokens.find(({ isAlive }) => isAlive) ?? []);
      if (oldest.length < branches.length) return;
      for (const token of oldest) world.remove(token);
      place.tokens.more(1 - branches.length);
      world.pass(ids.joinOf(id), live);
      done();
    };
  }

  loop(block: BlockOf<'loop'>, place: Place, done: Done): void {
    this.world.pass(ids.mergeOf(block.id), place.scope.live);
    this.run(block.body, place, this.asking(block, place, done));
  }

  /** What a path does at the end of the body: a person says whether it begins again. */
  asking(block: BlockOf<'loop'>, place: Place, done: Done): Done {
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
    return () => this.work.asked(block.id, place, said, [0, 1]);
  }

  race({ id, rivals }: BlockOf<'race'>, place: Place, done: Done): void {
    const { world } = this;
    const gateway = world.enter(id, place);
    world.attempt(
      gateway,
      () => this.events.check(gateway, rivals),
      () => {
        world.activate(gateway);
        for (const rival of rivals) {
          this.events.await(gateway, rival, false, (variables) => {
            world.finish(gateway);
            world.pass(rival.id, place.scope.live, variables);
            this.run(rival.body, place, this.merging(id, place, done));
          });
        }
      },
    );
  }
}
