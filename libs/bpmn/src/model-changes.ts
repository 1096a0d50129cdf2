import type { ElementType, FlowNode, ProcessModel, SequenceFlow } from './process-model.js';

/** What is otherwise in a later version of a process. */
export interface ModelChange {
  readonly elementId: string;
  readonly name: string | null;
  readonly type: ElementType | 'sequenceFlow';
  readonly change: 'added' | 'removed' | 'changed';
  /** Of a changed element: the names of what differs, such as `name`, `assignment` or `condition`. */
  readonly aspects: readonly string[];
}

/** How a node is tied to others: a change of that is told of the flow, or of the other node. */
const wiring: ReadonlySet<string> = new Set([
  'incoming',
  'outgoing',
  'boundaryEvents',
  'startEvents',
  'implicitStarts',
  'eventSubProcesses',
  'linkTargets',
]);

type Element = FlowNode | SequenceFlow;

/** Compares what is executed; where things are drawn does not matter. Nodes come first, in the order of the later version. */
export function modelChanges(before: ProcessModel, after: ProcessModel): ModelChange[] {
  return [
    ...changesIn(before.elements, after.elements, ({ type }) => type),
    ...changesIn(before.flows, after.flows, () => 'sequenceFlow'),
  ];
}

function changesIn<Part extends Element>(
  before: ReadonlyMap<string, Part>,
  after: ReadonlyMap<string, Part>,
  typeOf: (part: Part) => ModelChange['type'],
): ModelChange[] {
  const told = (part: Part, change: ModelChange['change'], aspects: readonly string[] = []) => ({
    ...{ elementId: part.id, name: part.name ?? null, type: typeOf(part), change, aspects },
  });
  const later = [...after.values()].flatMap((part) => {
    const earlier = before.get(part.id);
    if (!earlier) return [told(part, 'added')];
    const aspects = differences(earlier, part);
    return aspects.length > 0 ? [told(part, 'changed', aspects)] : [];
  });
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  return [...later, ...gone.map((part) => told(part, 'removed'))];
}

function differences(before: object, after: object): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const textOf = (part: object, name: string) => written((part as Record<string, unknown>)[name]);
  return names
    .filter((name) => !wiring.has(name) && textOf(before, name) !== textOf(after, name))
    .sort();
}

/** A compiled expression counts by what was written. */
function written(value: unknown = null): string {
  return JSON.stringify(value, (_, part: unknown) => (isExpression(part) ? part.source : part));
}

function isExpression(part: unknown): part is { readonly source: string } {
  return typeof part === 'object' && part !== null && 'source' in part && 'reads' in part;
}
