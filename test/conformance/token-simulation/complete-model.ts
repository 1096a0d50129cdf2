import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };

const moddle = new BpmnModdle({ zeebe });

/** The same model with all that an engine needs and a simulator of tokens does without. */
export interface CompletedModel {
  readonly xml: string;
  /** Traces call a process by its participant, where it has one. */
  readonly processOf: ReadonlyMap<string, string>;
}

/**
 * Fills in what models drawn for a simulator leave out, by rules that hold for every model:
 *
 * - every process with something in it is executable;
 * - a message flow names the message of both its ends; an event that waits and names no message gets one of
 *   its own; the correlation key is always the same;
 * - links without name have that of their event;
 * - signals without name are one signal, and a throw event without error or escalation has a code that
 *   nobody names; a code that is missing in an error or escalation is its id;
 * - conditions of events never come true by themselves; timers run for an hour; events that wait, without definition, wait for a message, and so does a start
 *   event to which a message flow leads; one from a throw or end event without definition makes it send;
 * - of a choice without conditions the first flow is the one that is taken;
 * - a task to which a message flow leads receives its message; send tasks are done by a job worker, whose job has the name of the message flow.
 */
export async function completeModel(file: string): Promise<CompletedModel> {
  const { rootElement } = await moddle.fromXML(file);
  const roots = list(rootElement, 'rootElements');
  const completion = new Completion(rootElement, messageFlowsOf(roots));
  for (const process of roots.filter(({ $type }) => $type === 'bpmn:Process')) {
    process.set('isExecutable', list(process, 'flowElements').length > 0);
    completion.scope(process);
  }
  completion.codes();
  rootElement.set('diagrams', []);
  const { xml } = await moddle.toXML(rootElement);
  return { xml, processOf: participantsOf(roots) };
}

function participantsOf(roots: readonly ModdleElement[]): ReadonlyMap<string, string> {
  const participants = roots.flatMap((root) => list(root, 'participants'));
  return new Map(
    participants.flatMap((participant) => {
      const process = reference(participant, 'processRef')?.id;
      return participant.id && process ? [[participant.id, process] as const] : [];
    }),
  );
}

interface MessageFlows {
  /** The message flow that a flow node sends or receives by. */
  readonly of: ReadonlyMap<string, string>;
  readonly targets: ReadonlySet<string>;
}

function messageFlowsOf(roots: readonly ModdleElement[]): MessageFlows {
  const flows = roots.flatMap((root) => list(root, 'messageFlows'));
  const ends = (end: 'sourceRef' | 'targetRef') =>
    flows.flatMap((flow) => {
      const id = reference(flow, end)?.id;
      return id && flow.id ? [[id, flow.id] as const] : [];
    });
  const targets = ends('targetRef');
  return {
    of: new Map([...ends('sourceRef'), ...targets]),
    targets: new Set(targets.map(([id]) => id)),
  };
}

class Completion {
  private readonly messages = new Map<string, ModdleElement>();
  private signal: ModdleElement | undefined;

  constructor(
    private readonly definitions: ModdleElement,
    private readonly messageFlows: MessageFlows,
  ) {}

  scope(scope: ModdleElement): void {
    const elements = list(scope, 'flowElements');
    for (const [index, drawn] of elements.entries()) {
      const element = this.receives(drawn) ? receiveTask(drawn) : drawn;
      elements[index] = element;
      this.events(element);
      this.tasks(element);
      choose(element);
      this.scope(element);
    }
  }

  /** Errors and escalations that have no code. */
  codes(): void {
    for (const root of list(this.definitions, 'rootElements')) {
      for (const kind of ['error', 'escalation']) {
        const isOne = root.$type.toLowerCase() === `bpmn:${kind}`;
        if (isOne && !root.get(`${kind}Code`)) root.set(`${kind}Code`, root.id);
      }
      if (root.$type === 'bpmn:Message') this.correlate(root);
    }
  }

  private events(element: ModdleElement): void {
    const definitions = list(element, 'eventDefinitions');
    if (definitions.length === 0 && (this.isOnMessageFlow(element) || waits(element))) {
      const definition = moddle.create('bpmn:MessageEventDefinition');
      element.set('eventDefinitions', [definition]);
      this.event(element, definition);
    }
    for (const definition of definitions) this.event(element, definition);
  }

  private isOnMessageFlow({ $type, id = '' }: ModdleElement): boolean {
    return $type.endsWith('Event') && this.messageFlows.of.has(id);
  }

  private receives({ $type, id = '' }: ModdleElement): boolean {
    return $type === 'bpmn:Task' && this.messageFlows.targets.has(id);
  }

  private event(element: ModdleElement, definition: ModdleElement): void {
    switch (definition.$type) {
      case 'bpmn:MessageEventDefinition':
        this.name(element, definition);
        return;
      case 'bpmn:SignalEventDefinition':
        if (!reference(definition, 'signalRef')) definition.set('signalRef', this.anySignal());
        return;
      case 'bpmn:LinkEventDefinition':
        if (!definition.get('name')) definition.set('name', element.name ?? 'any');
        return;
      case 'bpmn:TimerEventDefinition':
        time(definition);
        return;
      case 'bpmn:ConditionalEventDefinition':
        definition.set('condition', feel('=false'));
        return;
      case 'bpmn:ErrorEventDefinition':
        if (throws(element)) this.code(definition, 'error');
        return;
      case 'bpmn:EscalationEventDefinition':
        if (throws(element)) this.code(definition, 'escalation');
    }
  }

  private code(definition: ModdleElement, kind: 'error' | 'escalation'): void {
    if (reference(definition, `${kind}Ref`)) return;
    const type = kind === 'error' ? 'bpmn:Error' : 'bpmn:Escalation';
    const root = this.addRoot(type, { id: `${kind}-of-${definition.$parent?.id ?? ''}` });
    definition.set(`${kind}Ref`, root);
  }

  private tasks(element: ModdleElement): void {
    if (element.$type === 'bpmn:ReceiveTask') this.name(element, element);
    if (element.$type !== 'bpmn:SendTask') return;
    const type = this.messageFlows.of.get(element.id ?? '') ?? 'send';
    const task = moddle.create('zeebe:TaskDefinition', { type });
    element.set('extensionElements', moddle.create('bpmn:ExtensionElements', { values: [task] }));
  }

  private name(element: ModdleElement, holder: ModdleElement): void {
    const flow = element.id === undefined ? undefined : this.messageFlows.of.get(element.id);
    if (reference(holder, 'messageRef') && flow === undefined) return;
    const name = flow ?? element.id ?? '';
    const known = this.messages.get(name);
    const message = known ?? this.addRoot('bpmn:Message', { id: `message-${name}`, name });
    this.messages.set(name, message);
    holder.set('messageRef', message);
  }

  private correlate(message: ModdleElement): void {
    const key = moddle.create('zeebe:Subscription', { correlationKey: '="always the same"' });
    message.set('extensionElements', moddle.create('bpmn:ExtensionElements', { values: [key] }));
  }

  private anySignal(): ModdleElement {
    this.signal ??= this.addRoot('bpmn:Signal', { id: 'signal-without-name', name: 'any' });
    return this.signal;
  }

  private addRoot(type: string, attributes: Readonly<Record<string, unknown>>): ModdleElement {
    const root = moddle.create(type, attributes);
    list(this.definitions, 'rootElements').push(root);
    return root;
  }
}

function waits({ $type, $parent }: ModdleElement): boolean {
  const inEventSubProcess = $parent?.get('triggeredByEvent') === true;
  return (
    $type === 'bpmn:BoundaryEvent' ||
    $type === 'bpmn:IntermediateCatchEvent' ||
    ($type === 'bpmn:StartEvent' && inEventSubProcess)
  );
}

/** The same task, receiving. */
function receiveTask(task: ModdleElement): ModdleElement {
  const [incoming, outgoing] = [list(task, 'incoming'), list(task, 'outgoing')];
  const { id, name } = task;
  const receiving = moddle.create('bpmn:ReceiveTask', { id, name, incoming, outgoing });
  for (const flow of incoming) flow.set('targetRef', receiving);
  for (const flow of outgoing) flow.set('sourceRef', receiving);
  return receiving;
}

function throws({ $type }: ModdleElement): boolean {
  return $type === 'bpmn:EndEvent' || $type === 'bpmn:IntermediateThrowEvent';
}

function time(definition: ModdleElement): void {
  const kinds = ['timeDate', 'timeDuration', 'timeCycle'];
  if (kinds.some((kind) => definition.get(kind))) return;
  definition.set('timeDuration', feel('PT1H'));
}

/** The first flow is the default one, the others are never taken. */
function choose(element: ModdleElement): void {
  if (!/(?:Exclusive|Inclusive)Gateway$/.test(element.$type)) return;
  const [first, ...others] = list(element, 'outgoing');
  if (!first || others.length === 0 || element.get('default')) return;
  element.set('default', first);
  for (const flow of others) flow.set('conditionExpression', feel('=false'));
}

function feel(body: string): ModdleElement {
  return moddle.create('bpmn:FormalExpression', { body });
}

function list(element: ModdleElement, property: string): ModdleElement[] {
  const value = known(element, property) ? element.get(property) : undefined;
  return Array.isArray(value) ? (value as ModdleElement[]) : [];
}

function reference(element: ModdleElement, property: string): ModdleElement | undefined {
  const value = element.get(property);
  return typeof value === 'object' && value !== null ? (value as ModdleElement) : undefined;
}

function known({ $descriptor }: ModdleElement, property: string): boolean {
  return $descriptor.properties?.some(({ name }) => name.replace(/^.*:/, '') === property) ?? false;
}
