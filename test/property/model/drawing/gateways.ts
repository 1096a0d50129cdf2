import { goesOn, hasBit, type Block, type BlockOf } from '../block.js';
import * as ids from '../ids.js';
import * as xml from '../xml.js';
import type { Drawn, Pen } from './pen.js';

/** Draws where paths part and come together again. */
export class Gateways {
  constructor(
    private readonly pen: Pen,
    private readonly draw: (block: Block) => Drawn,
  ) {}

  choice(block: BlockOf<'choice'>): Drawn {
    const exits = this.ways(block, 'exclusiveGateway', (branch) => `= ${String(branch + 1)}`);
    return { entry: block.id, exit: this.pen.merged(ids.mergeOf(block.id), exits) };
  }

  /** The task says each branch by a bit of a number. */
  inclusive(block: BlockOf<'inclusive'>): Drawn {
    const { id, branches } = block;
    const all = Array.from({ length: 2 ** branches.length }, (_, way) => way);
    const exits = this.ways(
      block,
      'inclusiveGateway',
      (branch) => `in (${all.filter((way) => hasBit(way, branch)).join(', ')})`,
    );
    if (exits.every((exit) => exit === null)) return { entry: id, exit: null };
    return { entry: id, exit: this.joined('inclusiveGateway', id, exits) };
  }

  /** The branches that go on come together at a join. */
  private joined(gateway: string, id: string, exits: readonly (string | null)[]): string {
    const join = ids.joinOf(id);
    this.pen.parts.push(xml.element(gateway, join));
    for (const [branch, exit] of exits.entries()) {
      if (exit !== null) this.pen.flow(exit, join, null, ids.arrivalOf(id, branch));
    }
    return join;
  }

  /** A person's task, and flows with conditions on what it says; the last one is the default, if there is one. */
  private ways(
    { id, by, hasDefault, branches }: BlockOf<'choice' | 'inclusive'>,
    gateway: string,
    condition: (branch: number) => string,
  ): readonly (string | null)[] {
    const other = `other_${id}`;
    const attribute = hasDefault ? `default="${other}"` : '';
    const from = by === 'task' ? id : ids.gatewayOf(id);
    this.pen.user(id, by === 'task' ? attribute : '');
    if (by === 'gateway') {
      this.pen.parts.push(xml.element(gateway, from, attribute));
      this.pen.flow(id, from);
    }
    return branches.map((branch, index) => {
      const { entry, exit } = this.draw(branch);
      const isDefault = hasDefault && index === branches.length - 1;
      if (isDefault) this.pen.flow(from, entry, null, other);
      else this.pen.flow(from, entry, `${ids.wayOf(id)} ${condition(index)}`);
      return exit;
    });
  }

  parallel(block: BlockOf<'parallel'>): Drawn {
    const { id, by, branches } = block;
    const fork = ids.forkOf(id);
    this.pen.parts.push(xml.element(by === 'task' ? 'task' : 'parallelGateway', fork));
    const exits = branches.map((branch) => {
      const { entry, exit } = this.draw(branch);
      this.pen.flow(fork, entry);
      return exit;
    });
    // A branch that never comes would leave the others at the join for ever.
    if (!goesOn(block)) return { entry: fork, exit: null };
    return { entry: fork, exit: this.joined('parallelGateway', id, exits) };
  }

  loop({ id, body }: BlockOf<'loop'>): Drawn {
    const [again, more, out] = [ids.mergeOf(id), ids.gatewayOf(id), ids.outOf(id)];
    this.pen.parts.push(xml.element('exclusiveGateway', again));
    const { entry, exit } = this.draw(body);
    this.pen.flow(again, entry);
    if (exit === null) return { entry: again, exit };
    this.pen.user(id);
    this.pen.flow(exit, id);
    const other = `other_${id}`;
    this.pen.parts.push(xml.element('exclusiveGateway', more, `default="${other}"`));
    this.pen.flow(id, more);
    this.pen.flow(more, again, `${ids.wayOf(id)} = 1`);
    this.pen.flow(more, this.pen.one('exclusiveGateway', out).entry, null, other);
    return { entry: again, exit: out };
  }

  race({ id, rivals }: BlockOf<'race'>): Drawn {
    this.pen.parts.push(xml.element('eventBasedGateway', id));
    const exits = rivals.map((rival) => {
      this.rival(rival);
      this.pen.flow(id, rival.id);
      const { entry, exit } = this.draw(rival.body);
      this.pen.flow(rival.id, entry);
      return exit;
    });
    return { entry: id, exit: this.pen.merged(ids.mergeOf(id), exits) };
  }

  private rival({ id, on, receives }: BlockOf<'race'>['rivals'][number]): void {
    if (!receives || on.type !== 'message') {
      this.pen.one('intermediateCatchEvent', id, xml.awaited(id, on, this.pen.roots));
      return;
    }
    const message = this.pen.roots.message(ids.messageOf(id), on.key);
    this.pen.parts.push(xml.element('receiveTask', id, `messageRef="${message}"`));
  }
}
