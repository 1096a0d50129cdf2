/** Elements that are compiled. */
const EXECUTED = [
  'Definitions Process SubProcess Transaction Task UserTask ManualTask ServiceTask SendTask ScriptTask',
  'BusinessRuleTask ReceiveTask CallActivity ExclusiveGateway ParallelGateway InclusiveGateway',
  'EventBasedGateway AdHocSubProcess',
  'StartEvent IntermediateCatchEvent IntermediateThrowEvent BoundaryEvent EndEvent SequenceFlow',
  'TimerEventDefinition MessageEventDefinition SignalEventDefinition ErrorEventDefinition',
  'ConditionalEventDefinition EscalationEventDefinition CompensateEventDefinition',
  'CancelEventDefinition TerminateEventDefinition LinkEventDefinition Message Signal Error Escalation',
  'MultiInstanceLoopCharacteristics Expression FormalExpression ExtensionElements Documentation',
];

/** Elements that only explain the picture. */
const ILLUSTRATIVE = [
  'Collaboration Participant ParticipantMultiplicity MessageFlow LaneSet Lane TextAnnotation Association',
  'Group Category CategoryValue DataObject DataObjectReference DataStore DataStoreReference DataState',
  'DataInputAssociation DataOutputAssociation ItemDefinition',
];

export const SUPPORTED: ReadonlySet<string> = new Set(
  [...EXECUTED, ...ILLUSTRATIVE].flatMap((line) => line.split(' ')).map((name) => `bpmn:${name}`),
);

/** What to do instead of an element that is refused; others get a general answer. */
export const INSTEAD: Readonly<Record<string, string>> = {
  'bpmn:ComplexGateway': 'Use exclusive, inclusive and parallel gateways.',
  'bpmn:StandardLoopCharacteristics':
    'Draw the loop with an exclusive gateway, or repeat over a collection (multi-instance).',
  'bpmn:InputOutputSpecification': 'Use input and output mappings.',
  'bpmn:Property': 'Use process variables.',
  'bpmn:PotentialOwner': 'Use the assignment of the user task.',
  'bpmn:HumanPerformer': 'Use the assignment of the user task.',
  'bpmn:Performer': 'Use the assignment of the user task.',
  'zeebe:UserTaskForm': 'Deploy the form and refer to it by its id.',
  'zeebe:ConditionalFilter':
    'Remove it: the condition is looked at again whenever a variable that it reads changes.',
  'zeebe:LinkedResources': 'Pass what the worker needs as header or variable.',
};

const ACTIVITIES = [
  'bpmn:Task',
  'bpmn:UserTask',
  'bpmn:ManualTask',
  'bpmn:ServiceTask',
  'bpmn:SendTask',
  'bpmn:ScriptTask',
  'bpmn:BusinessRuleTask',
  'bpmn:ReceiveTask',
  'bpmn:CallActivity',
  'bpmn:SubProcess',
  'bpmn:Transaction',
  'bpmn:AdHocSubProcess',
];
const THROWING = ['bpmn:IntermediateThrowEvent', 'bpmn:EndEvent'];
const CATCHING = ['bpmn:StartEvent', 'bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent'];
const WORKED = [
  'bpmn:ServiceTask',
  'bpmn:SendTask',
  'bpmn:ScriptTask',
  'bpmn:BusinessRuleTask',
  ...THROWING,
];

/** Extension elements that are read, and where; `properties` may stand anywhere. */
export const EXTENSION_HOSTS: Readonly<Record<string, readonly string[] | 'anywhere'>> = {
  'zeebe:TaskDefinition': WORKED,
  'zeebe:TaskHeaders': WORKED,
  'zeebe:JobPriorityDefinition': WORKED,
  'zeebe:IoMapping': [...ACTIVITIES, ...THROWING, ...CATCHING],
  'zeebe:ExecutionListeners': ['bpmn:Process', ...ACTIVITIES, ...THROWING, ...CATCHING],
  'zeebe:TaskListeners': ['bpmn:UserTask'],
  'zeebe:UserTask': ['bpmn:UserTask'],
  'zeebe:AssignmentDefinition': ['bpmn:UserTask'],
  'zeebe:PriorityDefinition': ['bpmn:UserTask'],
  'zeebe:TaskSchedule': ['bpmn:UserTask'],
  'zeebe:FormDefinition': ['bpmn:UserTask'],
  'zeebe:AdHoc': ['bpmn:AdHocSubProcess'],
  'zeebe:CalledElement': ['bpmn:CallActivity'],
  'zeebe:CalledDecision': ['bpmn:BusinessRuleTask'],
  'zeebe:Script': ['bpmn:ScriptTask'],
  'zeebe:LoopCharacteristics': ['bpmn:MultiInstanceLoopCharacteristics'],
  'zeebe:Subscription': ['bpmn:Message'],
  'zeebe:VersionTag': ['bpmn:Process'],
  'zeebe:Properties': 'anywhere',
};

/** Parts of extension elements; the descriptor keeps them in their place. */
export const EXTENSION_PARTS: ReadonlySet<string> = new Set([
  'zeebe:Input',
  'zeebe:Output',
  'zeebe:Header',
  'zeebe:ExecutionListener',
  'zeebe:TaskListener',
  'zeebe:Property',
]);

/** Events whose data would have to exist before they do. */
export const WITHOUT_INPUTS: ReadonlySet<string> = new Set(CATCHING);
