import type { Activity, Block, BlockOf, Handler } from '../block.js';
import * as ids from '../ids.js';
import { isIn } from '../versions.js';
import * as xml from '../xml.js';
import type { Drawn, Pen } from './pen.js';

/** Draws what stands inside of activities. */
export interface InsideDrawing {
  scope(id: string, activity: BlockOf<'scope'>): string;
  adHoc(activity: BlockOf<'adhoc'>): string;
  /** In a file of its own. */
  process(id: string, activity: BlockOf<'call'>): void;
}

/** Draws activities with what stands on their boundaries. */
export class Activities {
  constructor(
    private readonly pen: Pen,
    private readonly draw: (block: Block) => Drawn,
    private readonly inside: InsideDrawing,
  ) {}

  activity(activity: Activity): Drawn {
    const { id, undo } = activity;
    const boundary = activity.boundary.filter((event) => isIn(this.pen.version, event));
    this.activityElement(activity);
    if (undo) this.undoneBy(id, undo);
    const exits = boundary.map((event) => this.boundaryEvent(id, event));
    if (!boundary.some(({ interrupting }) => interrupting)) return { entry: id, exit: id };
    return { entry: id, exit: this.pen.merged(ids.mergeOf(id), [id, ...exits]) };
  }

  private activityElement(activity: Activity, more = ''): void {
    const { id, inputs, outputs, repeat } = activity;
    const { tag, attributes = '', extension = '', inside = '' } = this.work(activity);
    const parts = [
      xml.extensions(extension, xml.ioMapping(inputs, outputs)),
      inside,
      xml.multiInstance(id, repeat),
    ];
    this.pen.parts.push(xml.element(tag, id, `${attributes} ${more}`, parts.join('')));
  }

  /** A compensation event on the boundary, and an association from it to what undoes. */
  private undoneBy(host: string, undo: Activity): void {
    const event = ids.undoneBy(host);
    this.pen.parts.push(
      xml.element('boundaryEvent', event, `attachedToRef="${host}"`, xml.compensation(null)),
      xml.element('association', `to_${undo.id}`, `sourceRef="${event}" targetRef="${undo.id}"`),
    );
    this.activityElement(undo, 'isForCompensation="true"');
  }

  private boundaryEvent(host: string, { id, on, interrupting, body }: Handler): string | null {
    const attributes = `attachedToRef="${host}" cancelActivity="${String(interrupting)}"`;
    this.pen.parts.push(
      xml.element('boundaryEvent', id, attributes, xml.awaited(id, on, this.pen.roots)),
    );
    const { entry, exit } = this.draw(body);
    this.pen.flow(id, entry);
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
        const message = this.pen.roots.message(ids.messageOf(id), activity.key);
        return { tag: 'receiveTask', attributes: `messageRef="${message}"` };
      }
      case 'scope': {
        const tag = activity.isTransaction ? 'transaction' : 'subProcess';
        return { tag, inside: this.inside.scope(id, activity) };
      }
      case 'adhoc':
        return {
          tag: 'adHocSubProcess',
          attributes: `cancelRemainingInstances="${String(activity.cancels)}"`,
          extension: xml.adHoc(activity.paths),
          inside: this.inside.adHoc(activity),
        };
      case 'call': {
        const called = ids.processOf(id);
        this.inside.process(called, activity);
        const element = `<zeebe:calledElement processId="${called}"
          propagateAllParentVariables="${String(activity.parent)}" propagateAllChildVariables="${String(activity.child)}" />`;
        return { tag: 'callActivity', extension: element };
      }
    }
  }
}
