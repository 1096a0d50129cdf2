import {
  isActivity,
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
import { partsIn } from './versions.js';
import * as xml from './xml.js';
import { Activities } from './drawing/activities.js';
import { Gateways } from './drawing/gateways.js';
import { Pen, type Drawn } from './drawing/pen.js';

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
  const inside = new Drawing(new Pen(roots, files, version)).scope(id, model);
  files[place] = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="http://example.org">
<bpmn:process id="${id}" isExecutable="true">${inside}</bpmn:process>
${roots.xml}
</bpmn:definitions>`;
}

/** Draws one scope. */
class Drawing {
  private readonly gateways: Gateways;
  private readonly activities: Activities;

  constructor(private readonly pen: Pen) {
    const draw = (block: Block): Drawn => this.draw(block);
    this.gateways = new Gateways(pen, draw);
    this.activities = new Activities(pen, draw, {
      scope: (id, activity) => this.inner().scope(id, activity),
      adHoc: (activity) => this.inner().adHoc(activity),
      process: (id, activity) => {
        drawProcess(id, activity, pen.files, pen.version);
      },
    });
  }

  /** For what stands in a scope of its own. */
  private inner(): Drawing {
    const { roots, files, version } = this.pen;
    return new Drawing(new Pen(roots, files, version));
  }

  /** A start event, the body behind it, and the event sub-processes beside it. */
  scope(id: string, { starts = [], body, beside, events, undoing = null }: Inside): string {
    const [start, end] = [ids.startOf(id), ids.endOf(id)];
    this.pen.parts.push(xml.element('startEvent', start));
    const { entry, exit } = this.draw(body);
    this.pen.flow(start, starts.length > 0 ? this.started(id, starts, entry) : entry);
    for (const each of beside) this.beside(each);
    if (exit !== null) {
      this.pen.parts.push(xml.element('endEvent', end));
      this.pen.flow(exit, end);
    }
    for (const event of events) this.eventSubProcess(event);
    if (undoing) {
      this.eventSubProcess({ ...undoing, on: { type: 'compensation' }, interrupting: true });
    }
    return this.pen.parts.join('\n');
  }

  /** Other events that start it lead to the same flow. */
  private started(id: string, starts: readonly Start[], entry: string): string {
    const merge = ids.mergeOf(id);
    this.pen.parts.push(xml.element('exclusiveGateway', merge));
    this.pen.flow(merge, entry);
    for (const { id: start, on } of starts) {
      this.pen.parts.push(
        xml.element('startEvent', start, '', xml.awaited(start, on, this.pen.roots)),
      );
      this.pen.flow(start, merge);
    }
    return merge;
  }

  private beside({ start, body }: Beside): void {
    const { entry } = this.draw(body);
    if (start === null) return;
    this.pen.parts.push(xml.element('startEvent', start));
    this.pen.flow(start, entry);
  }

  /** What can be begun, and when it is enough. */
  adHoc({ id, paths, until }: BlockOf<'adhoc'>): string {
    for (const { activities } of paths) this.sequence(activities);
    return [
      ...this.pen.parts,
      until ? xml.completionCondition(`${ids.enoughOf(id)} = 1`) : '',
    ].join('\n');
  }

  private eventSubProcess(event: Starting): void {
    const inside = this.inner().handler(event);
    this.pen.parts.push(
      xml.element('subProcess', ids.subProcessOf(event.id), 'triggeredByEvent="true"', inside),
    );
  }

  handler({ id, on, interrupting, body }: Starting): string {
    const attributes = interrupting ? '' : 'isInterrupting="false"';
    const definition =
      on.type === 'compensation' ? xml.compensation(null) : xml.awaited(id, on, this.pen.roots);
    this.pen.parts.push(xml.element('startEvent', id, attributes, definition));
    this.pen.flow(id, this.draw(body).entry);
    return this.pen.parts.join('\n');
  }

  draw(block: Block): Drawn {
    if (isActivity(block)) return this.activities.activity(block);
    switch (block.kind) {
      case 'catch':
        return this.pen.one(
          'intermediateCatchEvent',
          block.id,
          xml.awaited(block.id, block.on, this.pen.roots),
        );
      case 'throw':
        return this.thrown(block);
      case 'escalate':
        return this.pen.asked(
          block.id,
          !block.ends,
          xml.coded('escalation', block.code, this.pen.roots),
        );
      case 'fail':
        return this.pen.asked(block.id, false, xml.coded('error', block.code, this.pen.roots));
      case 'undo':
        return this.pen.asked(block.id, !block.ends, xml.compensation(block.activity));
      case 'stop':
        return this.pen.asked(block.id, false, '<bpmn:terminateEventDefinition />');
      case 'cancel':
        return this.pen.asked(block.id, false, xml.cancellation);
      case 'sequence':
        return this.sequence(partsIn(this.pen.version, block));
      case 'choice':
        return this.gateways.choice(block);
      case 'parallel':
        return this.gateways.parallel(block);
      case 'inclusive':
        return this.gateways.inclusive(block);
      case 'link':
        return this.link(block.id);
      case 'loop':
        return this.gateways.loop(block);
      case 'race':
        return this.gateways.race(block);
    }
  }

  private thrown({ id, what, ends }: BlockOf<'throw'>): Drawn {
    if (what === 'shared') {
      const signal = this.pen.roots.signal(ids.sharedSignal);
      return this.pen.asked(id, !ends, xml.referring('signal', signal));
    }
    const tag = ends ? 'endEvent' : 'intermediateThrowEvent';
    const definition = {
      none: '',
      message: xml.referring('message', this.pen.roots.message(ids.thrownMessageOf(id), '"k"')),
      signal: xml.referring('signal', this.pen.roots.signal(ids.thrownSignalOf(id))),
    }[what];
    const { entry } = this.pen.one(tag, id, definition);
    return { entry, exit: ends ? null : entry };
  }

  /** What stands behind a part that does not go on is not drawn: nothing would lead to it. */
  private sequence(parts: readonly Block[]): Drawn {
    const [first, ...rest] = parts;
    if (!first) throw new Error('a sequence of nothing');
    const { entry, exit } = this.draw(first);
    if (exit === null || rest.length === 0) return { entry, exit };
    const after = this.sequence(rest);
    this.pen.flow(exit, after.entry);
    return { entry, exit: after.exit };
  }

  private link(id: string): Drawn {
    const definition = `<bpmn:linkEventDefinition name="link ${id}" />`;
    this.pen.one('intermediateThrowEvent', ids.thrownBy(id), definition);
    this.pen.one('intermediateCatchEvent', id, definition);
    return { entry: ids.thrownBy(id), exit: id };
  }
}
