import type { Version } from '../block.js';
import * as ids from '../ids.js';
import * as xml from '../xml.js';

/** A block drawn: where its flow begins, and where it goes on, if it does. */
export interface Drawn {
  readonly entry: string;
  readonly exit: string | null;
}

/** Draws the elements and flows of one scope. */
export class Pen {
  readonly parts: string[] = [];

  constructor(
    readonly roots: xml.Roots,
    readonly files: string[],
    readonly version: Version,
  ) {}

  flow(from: string, to: string, condition: string | null = null, id = `f_${from}_${to}`): void {
    const inside =
      condition === null
        ? ''
        : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=${condition}</bpmn:conditionExpression>`;
    this.parts.push(
      xml.element('sequenceFlow', id, `sourceRef="${from}" targetRef="${to}"`, inside),
    );
  }

  one(tag: string, id: string, inside = ''): Drawn {
    this.parts.push(xml.element(tag, id, '', inside));
    return { entry: id, exit: id };
  }

  user(id: string, attributes = ''): void {
    const people = '<zeebe:assignmentDefinition candidateGroups="officers" />';
    this.parts.push(xml.element('userTask', id, attributes, xml.extensions(people)));
  }

  /** A person's task, and the event that it leads to. */
  asked(id: string, goesOn: boolean, definition: string): Drawn {
    this.user(id);
    const tag = goesOn ? 'intermediateThrowEvent' : 'endEvent';
    this.parts.push(xml.element(tag, ids.thrownBy(id), '', definition));
    this.flow(id, ids.thrownBy(id));
    return { entry: id, exit: goesOn ? ids.thrownBy(id) : null };
  }

  merged(merge: string, exits: readonly (string | null)[]): string | null {
    const open = exits.filter((exit) => exit !== null);
    if (open.length === 0) return null;
    this.parts.push(xml.element('exclusiveGateway', merge));
    for (const exit of open) this.flow(exit, merge);
    return merge;
  }
}
