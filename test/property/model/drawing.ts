import {
  goesOn,
  hasBit,
  isActivity,
  type Activity,
  type Beside,
  type Block,
  type BlockOf,
  type Handler,
  type Model,
  type Start,
  type Undoing,
  type Version,
} from './block.js';
import * as ids from './ids.js';
import { isIn, partsIn } from './versions.js';
import * as xml from './xml.js';

/** A block drawn: where its flow begins, and where it goes on, if it does. */
interface Drawn {
  readonly entry: string;
  readonly exit: string | null;
}

/** What starts an event sub-process. */
type Starting = Omit<Handler, 'on' | 'only'> & {
  readonly on: Handler['on'] | { readonly type: 'compensation' };
};

/** The BPMN files of a model: the process `p` first, then the ones that it calls. */
export function filesOf(model: Model, version: Version = 1): readonly string[] {
  const files: string[] = [];
  drawProcess('p', model, files, version);
  return files;
}

/** What stands in a scope. */
type Inside = Omit<Model, 'starts'> & {
  readonly starts?: readonly Start[];
  readonly undoing?: Undoing | null;
};

function drawProcess(id: string, model: Inside, files: string[], version: Version): void {
  const place = files.push('') - 1;
  const roots = new xml.Roots();
  const inside = new Pen(roots, files, version).scope(id, model);
  files[place] = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="http://example.org">
<bpmn:process id="${id}" isExecutable="true">${inside}</bpmn:process>
${roots.xml}
</bpmn:definitions>`;
}

/** Draws one scope. */
class Pen {
  private readonly parts: string[] = [];

  constructor(
    private readonly roots: xml.Roots,
    private readonly files: string[],
    private readonly version: Version,
  ) {}

  /** A start event, the body behind it, and the event sub-processes beside it. */
  scope(id: string, { starts = [], body, beside, events, undoing = null }: Inside): string {
    const [start, end] = [ids.startOf(id), ids.endOf(id)];
    this.parts.push(xml.element('startEvent', start));
    const { entry, exit } = this.draw(body);
    this.flow(start, starts.length > 0 ? this.started(id, starts, entry) : entry);
    for (const each of beside) this.beside(each);
    if (exit !== null) {
      this.parts.push(xml.element('endEvent', end));
      this.flow(exit, end);
    }
    for (const event of events) this.eventSubProcess(event);
    if (undoing) {
      this.eventSubProcess({ ...undoing, on: { type: 'compensation' }, interrupting: true });
    }
    return this.parts.join('\n');
  }

  /** Other events that start it lead to the same flow. */
  private started(id: string, starts: readonly Start[], entry: string): string {
    const merge = ids.mergeOf(id);
    this.parts.push(xml.element('exclusiveGateway', merge));
    this.flow(merge, entry);
    for (const { id: start, on } of starts) {
      this.parts.push(xml.element('startEvent', start, '', xml.awaited(start, on, this.roots)));
      this.flow(start, merge);
    }
    return merge;
  }

  private beside({ start, body }: Beside): void {
    const { entry } = this.draw(body);
    if (start === null) return;
    this.parts.push(xml.element('startEvent', start));
    this.flow(start, entry);
  }

  /** What can be begun, and when it is enough. */
  adHoc({ id, paths, until }: BlockOf<'adhoc'>): string {
    for (const { activities } of paths) this.sequence(activities);
    return [...this.parts, until ? xml.completionCondition(`${ids.enoughOf(id)} = 1`) : ''].join(
      '\n',
    );
  }

  private eventSubProcess(event: Starting): void {
    const inside = this.inner().handler(event);
    this.parts.push(
      xml.element('subProcess', ids.subProcessOf(event.id), 'triggeredByEvent="true"', inside),
    );
  }

  private handler({ id, on, interrupting, body }: Starting): string {
    const attributes = interrupting ? '' : 'isInterrupting="false"';
    const definition =
      on.type === 'compensation' ? xml.compensation(null) : xml.awaited(id, on, this.roots);
    this.parts.push(xml.element('startEvent', id, attributes, definition));
    this.flow(id, this.draw(body).entry);
    return this.parts.join('\n');
  }

  /** For what stands in a scope of its own. */
  private inner(): Pen {
    return new Pen(this.roots, this.files, this.version);
  }

  private flow(from: string, to: string, condition: string | null = null, id?: string): string {
    const flow = id ?? `f_${from}_${to}`;
    const inside =
      condition === null
        ? ''
        : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=${condition}</bpmn:conditionExpression>`;
    this.parts.push(
      xml.element('sequenceFlow', flow, `sourceRef="${from}" targetRef="${to}"`, inside),
    );
    return flow;
  }

  private draw(block: Block): Drawn {
    if (isActivity(block)) return this.activity(block);
    switch (block.kind) {
      case 'catch':
        return this.one(
          'intermediateCatchEvent',
          block.id,
          xml.awaited(block.id, block.on, this.roots),
        );
      case 'throw':
        return this.thrown(block);
      case 'escalate':
        return this.asked(block.id, !block.ends, xml.coded('escalation', block.code, this.roots));
      case 'fail':
        return this.asked(block.id, false, xml.coded('error', block.code, this.roots));
      case 'undo':
        return this.asked(block.id, !block.ends, xml.compensation(block.activity));
      case 'stop':
        return this.asked(block.id, false, '<bpmn:terminateEventDefinition />');
      case 'cancel':
        return this.asked(block.id, false, xml.cancellation);
      case 'sequence':
        return this.sequence(partsIn(this.version, block));
      case 'choice':
        return this.choice(block);
      case 'parallel':
        return this.parallel(block);
      case 'inclusive':
        return this.inclusive(block);
      case 'link':
        return this.link(block.id);
      case 'loop':
        return this.loop(block);
      case 'race':
        return this.race(block);
    }
  }

  private one(tag: string, id: string, inside = ''): Drawn {
    this.parts.push(xml.element(tag, id, '', inside));
    return { entry: id, exit: id };
  }

  private user(id: string, attributes = ''): void {
    const people = '<zeebe:assignmentDefinition candidateGroups="officers" />';
    this.parts.push(xml.element('userTask', id, attributes, xml.extensions(people)));
  }

  /** A person's task, and the event that it leads to. */
  private asked(id: string, goesOn: boolean, definition: string): Drawn {
    this.user(id);
    const tag = goesOn ? 'intermediateThrowEvent' : 'endEvent';
    this.parts.push(xml.element(tag, ids.thrownBy(id), '', definition));
    this.flow(id, ids.thrownBy(id));
    return { entry: id, exit: goesOn ? ids.thrownBy(id) : null };
  }

  private thrown({ id, what, ends }: BlockOf<'throw'>): Drawn {
    if (what === 'shared') {
      const signal = this.roots.signal(ids.sharedSignal);
      return this.asked(id, !ends, xml.referring('signal', signal));
    }
    const tag = ends ? 'endEvent' : 'intermediateThrowEvent';
    const definition = {
      none: '',
      message: xml.referring('message', this.roots.message(ids.thrownMessageOf(id), '"k"')),
      signal: xml.referring('signal', this.roots.signal(ids.thrownSignalOf(id))),
    }[what];
    const { entry } = this.one(tag, id, definition);
    return { entry, exit: ends ? null : entry };
  }

  private activity(activity: Activity): Drawn {
    const { id, undo } = activity;
    const boundary = activity.boundary.filter((event) => isIn(this.version, event));
    this.activityElement(activity);
    if (undo) this.undoneBy(id, undo);
    const exits = boundary.map((event) => this.boundaryEvent(id, event));
    if (!boundary.some(({ interrupting }) => interrupting)) return { entry: id, exit: id };
    return { entry: id, exit: this.merged(ids.mergeOf(id), [id, ...exits]) };
  }

  private activityElement(activity: Activity, more = ''): void {
    const { id, inputs, outputs, repeat } = activity;
    const { tag, attributes = '', extension = '', inside = '' } = this.work(activity);
    const parts = [
      xml.extensions(extension, xml.ioMapping(inputs, outputs)),
      inside,
      xml.multiInstance(id, repeat),
    ];
    this.parts.push(xml.element(tag, id, `${attributes} ${more}`, parts.join('')));
  }

  /** A compensation event on the boundary, and an association from it to what undoes. */
  private undoneBy(host: string, undo: Activity): void {
    const event = ids.undoneBy(host);
    this.parts.push(
      xml.element('boundaryEvent', event, `attachedToRef="${host}"`, xml.compensation(null)),
      xml.element('association', `to_${undo.id}`, `sourceRef="${event}" targetRef="${undo.id}"`),
    );
    this.activityElement(undo, 'isForCompensation="true"');
  }

  private boundaryEvent(host: string, { id, on, interrupting, body }: Handler): string | null {
    const attributes = `attachedToRef="${host}" cancelActivity="${String(interrupting)}"`;
    this.parts.push(xml.element('boundaryEvent', id, attributes, xml.awaited(id, on, this.roots)));
    const { entry, exit } = this.draw(body);
    this.flow(id, entry);
    return interrupting ? exit : null;
  }

  private work(activity: Activity): {
    readonly tag: string;
    readonly attributes?: string;
    readonly extension?: string;
    readonly inside?: string;
  } {
    const { id } = activity;
    switch (activity.kind) {
      case 'task':
        return { tag: activity.as };
      case 'user':
        return {
          tag: 'userTask',
          extension: '<zeebe:assignmentDefinition candidateGroups="officers" />',
        };
      case 'job':
        return { tag: activity.as, extension: xml.taskDefinition(`work ${id}`) };
      case 'script': {
        const expression = xml.feel(activity.value);
        const script = `<zeebe:script expression="=${expression}" resultVariable="${ids.resultOf(id)}" />`;
        return { tag: 'scriptTask', extension: script };
      }
      case 'receive': {
        const message = this.roots.message(ids.messageOf(id), activity.key);
        return { tag: 'receiveTask', attributes: `messageRef="${message}"` };
      }
      case 'scope': {
        const tag = activity.isTransaction ? 'transaction' : 'subProcess';
        return { tag, inside: this.inner().scope(id, activity) };
      }
      case 'adhoc':
        return {
          tag: 'adHocSubProcess',
          attributes: `cancelRemainingInstances="${String(activity.cancels)}"`,
          extension: xml.adHoc(activity.paths),
          inside: this.inner().adHoc(activity),
        };
      case 'call': {
        const called = ids.processOf(id);
        drawProcess(called, activity, this.files, this.version);
        const element = `<zeebe:calledElement processId="${called}"
          propagateAllParentVariables="${String(activity.parent)}" propagateAllChildVariables="${String(activity.child)}" />`;
        return { tag: 'callActivity', extension: element };
      }
    }
  }

  /** What stands behind a part that does not go on is not drawn: nothing would lead to it. */
  private sequence(parts: readonly Block[]): Drawn {
    const [first, ...rest] = parts;
    if (!first) throw new Error('a sequence of nothing');
    const { entry, exit } = this.draw(first);
    if (exit === null || rest.length === 0) return { entry, exit };
    const after = this.sequence(rest);
    this.flow(exit, after.entry);
    return { entry, exit: after.exit };
  }

  private merged(merge: string, exits: readonly (string | null)[]): string | null {
    const open = exits.filter((exit) => exit !== null);
    if (open.length === 0) return null;
    this.parts.push(xml.element('exclusiveGateway', merge));
    for (const exit of open) this.flow(exit, merge);
    return merge;
  }

  private choice(block: BlockOf<'choice'>): Drawn {
    const exits = this.ways(block, 'exclusiveGateway', (branch) => `= ${String(branch + 1)}`);
    return { entry: block.id, exit: this.merged(ids.mergeOf(block.id), exits) };
  }

  /** The task says each branch by a bit of a number. */
  private inclusive(block: BlockOf<'inclusive'>): Drawn {
    const { id, branches } = block;
    const all = Array.from({ length: 2 ** branches.length }, (_, way) => way);
    const exits = this.ways(
      block,
      'inclusiveGateway',
      (branch) => `in (${all.filter((way) => hasBit(way, branch)).join(', ')})`,
    );
    const open = exits.filter((exit) => exit !== null);
    if (open.length === 0) return { entry: id, exit: null };
    this.parts.push(xml.element('inclusiveGateway', ids.joinOf(id)));
    for (const [branch, exit] of exits.entries()) {
      if (exit !== null) this.flow(exit, ids.joinOf(id), null, ids.arrivalOf(id, branch));
    }
    return { entry: id, exit: ids.joinOf(id) };
  }

  private link(id: string): Drawn {
    const definition = `<bpmn:linkEventDefinition name="link ${id}" />`;
    this.one('intermediateThrowEvent', ids.thrownBy(id), definition);
    this.one('intermediateCatchEvent', id, definition);
    return { entry: ids.thrownBy(id), exit: id };
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
    this.user(id, by === 'task' ? attribute : '');
    if (by === 'gateway') {
      this.parts.push(xml.element(gateway, from, attribute));
      this.flow(id, from);
    }
    return branches.map((branch, index) => {
      const { entry, exit } = this.draw(branch);
      const isDefault = hasDefault && index === branches.length - 1;
      if (isDefault) this.flow(from, entry, null, other);
      else this.flow(from, entry, `${ids.wayOf(id)} ${condition(index)}`);
      return exit;
    });
  }

  private parallel(block: BlockOf<'parallel'>): Drawn {
    const { id, by, branches } = block;
    const [fork, join] = [ids.forkOf(id), ids.joinOf(id)];
    this.parts.push(xml.element(by === 'task' ? 'task' : 'parallelGateway', fork));
    const exits = branches.map((branch) => {
      const { entry, exit } = this.draw(branch);
      this.flow(fork, entry);
      return exit;
    });
    // A branch that never comes would leave the others at the join for ever.
    if (!goesOn(block)) return { entry: fork, exit: null };
    this.parts.push(xml.element('parallelGateway', join));
    for (const [branch, exit] of exits.entries()) {
      if (exit !== null) this.flow(exit, join, null, ids.arrivalOf(id, branch));
    }
    return { entry: fork, exit: join };
  }

  private loop({ id, body }: BlockOf<'loop'>): Drawn {
    const [again, more, out] = [ids.mergeOf(id), ids.gatewayOf(id), ids.outOf(id)];
    this.parts.push(xml.element('exclusiveGateway', again));
    const { entry, exit } = this.draw(body);
    this.flow(again, entry);
    if (exit === null) return { entry: again, exit };
    this.user(id);
    this.flow(exit, id);
    const other = `other_${id}`;
    this.parts.push(xml.element('exclusiveGateway', more, `default="${other}"`));
    this.flow(id, more);
    this.flow(more, again, `${ids.wayOf(id)} = 1`);
    this.flow(more, this.one('exclusiveGateway', out).entry, null, other);
    return { entry: again, exit: out };
  }

  private race({ id, rivals }: BlockOf<'race'>): Drawn {
    this.parts.push(xml.element('eventBasedGateway', id));
    const exits = rivals.map((rival) => {
      this.rival(rival);
      this.flow(id, rival.id);
      const { entry, exit } = this.draw(rival.body);
      this.flow(rival.id, entry);
      return exit;
    });
    return { entry: id, exit: this.merged(ids.mergeOf(id), exits) };
  }

  private rival({ id, on, receives }: BlockOf<'race'>['rivals'][number]): void {
    if (!receives || on.type !== 'message') {
      this.one('intermediateCatchEvent', id, xml.awaited(id, on, this.roots));
      return;
    }
    const message = this.roots.message(ids.messageOf(id), on.key);
    this.parts.push(xml.element('receiveTask', id, `messageRef="${message}"`));
  }
}
