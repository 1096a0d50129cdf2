import type { Expression, Handler, Mapping, Path, Repeat } from './block.js';
import {
  conditionOf,
  dueOf,
  itemOf,
  messageOf,
  resultOf,
  resultsOf,
  sharedSignal,
  signalOf,
} from './ids.js';

/** An element of a BPMN file; only what every element has. */
export function element(tag: string, id: string, attributes = '', inside = ''): string {
  return `<bpmn:${tag} id="${id}" ${attributes}>${inside}</bpmn:${tag}>`;
}

export function extensions(...parts: readonly string[]): string {
  const inside = parts.join('');
  return inside && `<bpmn:extensionElements>${inside}</bpmn:extensionElements>`;
}

export function taskDefinition(type: string): string {
  return `<zeebe:taskDefinition type="${type}" />`;
}

export function feel({ name, plus }: Expression): string {
  if (name === null) return String(plus);
  return plus === 0 ? name : `${name} + ${String(plus)}`;
}

export function ioMapping(inputs: readonly Mapping[], outputs: readonly Mapping[]): string {
  const drawn = (tag: string) => (mapping: Mapping) =>
    `<zeebe:${tag} source="=${feel(mapping.source)}" target="${mapping.target}" />`;
  const all = [...inputs.map(drawn('input')), ...outputs.map(drawn('output'))];
  return all.length > 0 ? `<zeebe:ioMapping>${all.join('')}</zeebe:ioMapping>` : '';
}

export function multiInstance(id: string, repeat: Repeat | null): string {
  if (!repeat) return '';
  const items = Array.from({ length: repeat.count }, (_, index) => index + 1).join(', ');
  const collection = repeat.collect
    ? `outputCollection="${resultsOf(id)}" outputElement="=${resultOf(id)}"`
    : '';
  const loop = `<zeebe:loopCharacteristics inputCollection="=[${items}]" inputElement="${itemOf(id)}" ${collection} />`;
  const until =
    repeat.until === null
      ? ''
      : completionCondition(`numberOfCompletedInstances &gt;= ${String(repeat.until)}`);
  return `<bpmn:multiInstanceLoopCharacteristics isSequential="${String(repeat.sequential)}">${extensions(loop)}${until}</bpmn:multiInstanceLoopCharacteristics>`;
}

export function completionCondition(condition: string): string {
  return `<bpmn:completionCondition xsi:type="bpmn:tFormalExpression">=${condition}</bpmn:completionCondition>`;
}

/** What an ad-hoc sub-process begins by itself. */
export function adHoc(paths: readonly Path[]): string {
  const listed = paths.filter(({ isListed }) => isListed);
  const first = listed.map(({ activities: [activity] }) => `&quot;${String(activity?.id)}&quot;`);
  if (first.length === 0) return '';
  return `<zeebe:adHoc activeElementsCollection="=[${first.join(', ')}]" />`;
}

/** Messages, signals, errors and escalations of a file, by the ids of their root elements. */
export class Roots {
  private readonly elements = new Map<string, string>();

  get xml(): string {
    return [...this.elements.values()].join('\n');
  }

  message(name: string, key: string | null): string {
    const subscription =
      key === null
        ? ''
        : extensions(`<zeebe:subscription correlationKey="=${key.replaceAll('"', '&quot;')}" />`);
    return this.add('message', name, `name="${name}"`, subscription);
  }

  signal(name: string): string {
    return this.add('signal', name, `name="${name}"`);
  }

  coded(kind: 'error' | 'escalation', code: string): string {
    return this.add(kind, code, `name="${code}" ${kind}Code="${code}"`);
  }

  private add(kind: string, name: string, attributes: string, inside = ''): string {
    const id = `${kind}_${name.replaceAll(' ', '_')}`;
    this.elements.set(id, element(kind, id, attributes, inside));
    return id;
  }
}

/** The event definition of something awaited at the event `id`. */
export function awaited(id: string, on: Handler['on'], roots: Roots): string {
  switch (on.type) {
    case 'timer':
      return on.times === null
        ? timer('timeDuration', hours(on))
        : timer('timeCycle', `R${String(on.times)}/${hours(on)}`);
    case 'message':
      return referring('message', roots.message(messageOf(id), on.key));
    case 'signal':
      return referring('signal', roots.signal(on.shared ? sharedSignal : signalOf(id)));
    case 'date':
      return timer('timeDate', `=${dueOf(id)}`);
    case 'cancel':
      return cancellation;
    case 'conditional':
      return `<bpmn:conditionalEventDefinition><bpmn:condition xsi:type="bpmn:tFormalExpression">=${conditionOf(id)}</bpmn:condition></bpmn:conditionalEventDefinition>`;
    default:
      return coded(on.type, on.code, roots);
  }
}

export function coded(kind: 'error' | 'escalation', code: string | null, roots: Roots): string {
  return code === null
    ? `<bpmn:${kind}EventDefinition />`
    : referring(kind, roots.coded(kind, code));
}

export const cancellation = '<bpmn:cancelEventDefinition />';

/** Of one activity, or of all. */
export function compensation(activity: string | null): string {
  const attribute = activity === null ? '' : ` activityRef="${activity}"`;
  return `<bpmn:compensateEventDefinition${attribute} />`;
}

export function referring(kind: string, root: string): string {
  return `<bpmn:${kind}EventDefinition ${kind}Ref="${root}" />`;
}

function hours({ hours }: { readonly hours: number }): string {
  return `PT${String(hours)}H`;
}

function timer(tag: string, text: string): string {
  return `<bpmn:timerEventDefinition><bpmn:${tag} xsi:type="bpmn:tFormalExpression">${text}</bpmn:${tag}></bpmn:timerEventDefinition>`;
}
