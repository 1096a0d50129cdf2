/** Properties of a user task that tests set. */
interface UserTaskOptions {
  readonly name?: string;
  readonly assignee?: string;
  readonly users?: string;
  readonly groups?: string;
  readonly form?: string;
  /** Of the form. */
  readonly binding?: Binding;
  readonly dueDate?: string;
  readonly priority?: number;
  readonly status?: string;
  /** Ids of elements whose doers may not do it. */
  readonly apartFrom?: string;
}

/** A version as a model says it: a binding type, or a tag. */
type Binding = 'latest' | 'deployment' | { readonly tag: string };

function bindingOf(binding: Binding | undefined): Readonly<Record<string, string | undefined>> {
  if (typeof binding !== 'object') return { bindingType: binding };
  return { bindingType: 'versionTag', versionTag: binding.tag };
}

function propertiesOf(values: Readonly<Record<string, string | undefined>>): string {
  const rows = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : tag('zeebe:property', { name, value }),
  );
  return rows.length === 0 ? '' : `<zeebe:properties>${rows.join('')}</zeebe:properties>`;
}

interface Timing {
  readonly date?: string;
  readonly duration?: string;
  readonly cycle?: string;
}

/**
 * Draws a small process from left to right: every element is joined to the one before, `from` goes back to an
 * earlier one, `to` joins to one that is there already.
 *
 *     process('approval').start().userTask('approve', { groups: 'boss' }).end().xml()
 */
export function process(id: string): ProcessDrawing {
  return new ProcessDrawing(id);
}

class ProcessDrawing {
  private readonly elements: string[] = [];
  private readonly roots: string[] = [];
  private last: string | null = null;
  private condition: string | undefined;
  private flows = 0;

  constructor(private readonly id: string) {}

  /** The version tag of the process. */
  tagged(value: string): this {
    const extension = tag('zeebe:versionTag', { value });
    return this.raw(`<bpmn:extensionElements>${extension}</bpmn:extensionElements>`);
  }

  start(id = 'start', event = ''): this {
    this.last = null;
    return this.element('startEvent', id, { children: event });
  }

  startTimer(id: string, timing: Timing): this {
    return this.start(id, timerEvent(timing));
  }

  startMessage(id: string, name: string): this {
    return this.start(id, this.messageEvent(name, null));
  }

  startSignal(id: string, name: string): this {
    return this.start(id, this.signalEvent(name));
  }

  end(id = 'end', event = ''): this {
    return this.element('endEvent', id, { children: event });
  }

  userTask(id: string, options: UserTaskOptions = {}): this {
    const { assignee, users, groups, form, dueDate, priority, name } = options;
    const properties = { status: options.status, 'apart-from': options.apartFrom };
    const candidates = assignee === undefined && users === undefined ? 'everybody' : undefined;
    const extensions = [
      '<zeebe:userTask />',
      tag('zeebe:assignmentDefinition', {
        assignee,
        candidateUsers: users,
        candidateGroups: groups ?? candidates,
      }),
      form === undefined
        ? ''
        : tag('zeebe:formDefinition', { formId: form, ...bindingOf(options.binding) }),
      dueDate === undefined ? '' : tag('zeebe:taskSchedule', { dueDate }),
      priority === undefined ? '' : tag('zeebe:priorityDefinition', { priority }),
      propertiesOf(properties),
    ];
    return this.element('userTask', id, { name, extensions: extensions.join('') });
  }

  /** `each` is a list: the task runs for every item of it, at the same time. */
  serviceTask(id: string, type: string, { each }: { readonly each?: string } = {}): this {
    const children = each === undefined ? '' : multiInstance(each);
    return this.element('serviceTask', id, {
      extensions: tag('zeebe:taskDefinition', { type }),
      children,
    });
  }

  script(id: string, expression: string, resultVariable: string): this {
    const extensions = tag('zeebe:script', { expression, resultVariable });
    return this.element('scriptTask', id, { extensions });
  }

  decision(id: string, decisionId: string, binding?: Binding): this {
    const extensions = tag('zeebe:calledDecision', {
      decisionId,
      resultVariable: 'result',
      ...bindingOf(binding),
    });
    return this.element('businessRuleTask', id, { extensions });
  }

  call(id: string, processId: string, binding?: Binding): this {
    const extensions = tag('zeebe:calledElement', { processId, ...bindingOf(binding) });
    return this.element('callActivity', id, { extensions });
  }

  exclusive(id: string): this {
    return this.element('exclusiveGateway', id);
  }

  parallel(id: string): this {
    return this.element('parallelGateway', id);
  }

  eventBased(id: string): this {
    return this.element('eventBasedGateway', id);
  }

  waitForMessage(id: string, name: string, correlationKey: string): this {
    const children = this.messageEvent(name, correlationKey);
    return this.element('intermediateCatchEvent', id, { children });
  }

  waitForSignal(id: string, name: string): this {
    return this.element('intermediateCatchEvent', id, { children: this.signalEvent(name) });
  }

  throwMessage(id: string, name: string, correlationKey: string): this {
    const children = this.messageEvent(name, correlationKey);
    return this.element('intermediateThrowEvent', id, { children });
  }

  wait(id: string, timing: Timing): this {
    return this.element('intermediateCatchEvent', id, { children: timerEvent(timing) });
  }

  /** A timer on an activity's boundary; go on from it with what follows. */
  boundaryTimer(id: string, activity: string, timing: Timing, interrupting = true): this {
    this.last = null;
    return this.element('boundaryEvent', id, {
      attributes: { attachedToRef: activity, cancelActivity: interrupting },
      children: timerEvent(timing),
    });
  }

  /** An error on an activity's boundary. */
  boundaryError(id: string, activity: string, errorCode: string): this {
    this.last = null;
    const errorRef = `error-${String(this.roots.length + 1)}`;
    this.roots.push(tag('bpmn:error', { id: errorRef, errorCode }));
    return this.element('boundaryEvent', id, {
      attributes: { attachedToRef: activity },
      children: tag('bpmn:errorEventDefinition', { errorRef }),
    });
  }

  /** A message on an activity's boundary. */
  boundaryMessage(id: string, activity: string, name: string, correlationKey: string): this {
    this.last = null;
    return this.element('boundaryEvent', id, {
      attributes: { attachedToRef: activity },
      children: this.messageEvent(name, correlationKey),
    });
  }

  /** Go on from an earlier element. */
  from(id: string): this {
    this.last = id;
    return this;
  }

  /** The next flow has this condition. */
  when(condition: string): this {
    this.condition = condition;
    return this;
  }

  to(id: string): this {
    this.join(id);
    return this;
  }

  /** Any other element, or one that is wrong on purpose. */
  raw(xml: string): this {
    this.elements.push(xml);
    return this;
  }

  xml(): string {
    return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions-${this.id}" targetNamespace="http://example.org">
<bpmn:process id="${this.id}" name="Process ${this.id}" isExecutable="true">
${this.elements.join('\n')}
</bpmn:process>
${this.roots.join('\n')}
</bpmn:definitions>`;
  }

  private element(
    type: string,
    id: string,
    more: {
      readonly name?: string | undefined;
      readonly attributes?: Readonly<Record<string, unknown>>;
      readonly extensions?: string;
      readonly children?: string;
    } = {},
  ): this {
    const { name, attributes = {}, extensions = '', children = '' } = more;
    const extended = extensions
      ? `<bpmn:extensionElements>${extensions}</bpmn:extensionElements>`
      : '';
    this.elements.push(tag(`bpmn:${type}`, { id, name, ...attributes }, extended + children));
    this.join(id);
    this.last = id;
    return this;
  }

  private join(target: string): void {
    if (this.last === null) return;
    const condition =
      this.condition === undefined
        ? ''
        : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${this.condition}</bpmn:conditionExpression>`;
    const id = `flow-${String(++this.flows)}`;
    const ends = { id, sourceRef: this.last, targetRef: target };
    this.elements.push(tag('bpmn:sequenceFlow', ends, condition));
    this.condition = undefined;
  }

  private messageEvent(name: string, correlationKey: string | null): string {
    const id = `message-${String(this.roots.length + 1)}`;
    const subscription =
      correlationKey === null
        ? ''
        : `<bpmn:extensionElements>${tag('zeebe:subscription', { correlationKey })}</bpmn:extensionElements>`;
    this.roots.push(tag('bpmn:message', { id, name }, subscription));
    return tag('bpmn:messageEventDefinition', { messageRef: id });
  }

  private signalEvent(name: string): string {
    const id = `signal-${String(this.roots.length + 1)}`;
    this.roots.push(tag('bpmn:signal', { id, name }));
    return tag('bpmn:signalEventDefinition', { signalRef: id });
  }
}

function timerEvent({ date, duration, cycle }: Timing): string {
  const [name, text] = date
    ? ['timeDate', date]
    : duration
      ? ['timeDuration', duration]
      : ['timeCycle', cycle ?? ''];
  const time = tag(`bpmn:${name}`, { 'xsi:type': 'bpmn:tFormalExpression' }, text);
  return tag('bpmn:timerEventDefinition', {}, time);
}

function multiInstance(inputCollection: string): string {
  const loop = tag('zeebe:loopCharacteristics', { inputCollection, inputElement: 'item' });
  const extensions = `<bpmn:extensionElements>${loop}</bpmn:extensionElements>`;
  return tag('bpmn:multiInstanceLoopCharacteristics', {}, extensions);
}

function tag(name: string, attributes: Readonly<Record<string, unknown>>, body = ''): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${String(value).replaceAll('"', '&quot;')}"`)
    .join('');
  return `<${name}${given}>${body}</${name}>`;
}
