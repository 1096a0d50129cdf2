import type { ModdleElement } from 'bpmn-moddle';
import { childOf, childrenOf, textOf } from './element-reader.js';

interface Rule {
  readonly property: string;
  readonly isUsed: (element: ModdleElement) => boolean;
  readonly instead: string;
}

const set = (property: string, instead: string): Rule => ({
  property,
  isUsed: (element) => textOf(element, property) !== undefined,
  instead,
});

const yes = (property: string, instead: string): Rule => ({
  property,
  isUsed: (element) => element.get(property) === true,
  instead,
});

const not = (property: string, usual: unknown, instead: string): Rule => ({
  property,
  isUsed: (element) => (element.get(property) ?? usual) !== usual,
  instead,
});

const child = (property: string, instead: string): Rule => ({
  property,
  isUsed: (element) => childOf(element, property) !== undefined,
  instead,
});

const MAPPING = 'Use input and output mappings.';
const COLLECTION = 'Use the input collection, its element and the output collection.';
const DATA_ASSOCIATION: readonly Rule[] = [
  child('transformation', MAPPING),
  {
    property: 'assignment',
    isUsed: (element) => childrenOf(element, 'assignment').length > 0,
    instead: MAPPING,
  },
];

/** Attributes and children, of elements that are otherwise supported, that would change what is executed. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'zeebe:CalledElement': [
    set('businessId', 'Pass it as a variable.'),
    set('processIdExpression', 'Write the process id as FEEL beginning with =.'),
  ],
  'zeebe:FormDefinition': [set('externalReference', 'Use a form id.')],
  'bpmn:AdHocSubProcess': [
    not('ordering', 'Parallel', 'Remove it: what is begun runs at the same time.'),
  ],
  'bpmn:Transaction': [
    not('method', '##Compensate', 'Remove it: what was done is undone by compensation.'),
  ],
  'bpmn:ReceiveTask': [yes('instantiate', 'Use a message start event.')],
  'bpmn:EventBasedGateway': [
    yes('instantiate', 'Use several start events.'),
    not('eventGatewayType', 'Exclusive', 'Use a parallel gateway before several catch events.'),
  ],
  'bpmn:MultiInstanceLoopCharacteristics': [
    child('loopCardinality', 'Use an input collection, for example =for i in 1..3 return i.'),
    set('loopDataInputRef', COLLECTION),
    child('loopDataInputRef', COLLECTION),
    child('loopDataOutputRef', COLLECTION),
    child('inputDataItem', COLLECTION),
    child('outputDataItem', COLLECTION),
    not('behavior', 'All', 'Remove it.'),
  ],
  'bpmn:CompensateEventDefinition': [
    not('waitForCompletion', true, 'Remove it: the event waits until all is undone.'),
  ],
  'bpmn:DataInputAssociation': DATA_ASSOCIATION,
  'bpmn:DataOutputAssociation': DATA_ASSOCIATION,
};

const EVERYWHERE: readonly Rule[] = [
  not('startQuantity', 1, 'Remove it, or join before it with a parallel gateway.'),
  not('completionQuantity', 1, 'Remove it, or split after it with a parallel gateway.'),
  yes('parallelMultiple', 'Use a parallel gateway before several catch events.'),
  set('retryCounter', 'Give the retries in the task definition.'),
];

/** The attributes of an element that cannot be honoured, each with what to do. */
export function unsupportedAttributes(
  element: ModdleElement,
): readonly { readonly property: string; readonly instead: string }[] {
  const known = new Set(
    element.$descriptor.properties?.map(({ name }) => name.replace(/^.*:/, '')),
  );
  const rules = [...EVERYWHERE, ...(RULES[element.$type] ?? [])];
  return rules.filter((rule) => known.has(rule.property) && rule.isUsed(element));
}
