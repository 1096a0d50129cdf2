export { canBeBegun } from './ad-hoc.js';
export { guardDocument } from './document-guard.js';
export { forbiddenNames } from './forbidden-names.js';
export { modelChanges, type ModelChange } from './model-changes.js';
export { parseProcesses } from './parse-processes.js';
export type {
  Assignment,
  CalledDecision,
  CalledProcess,
  ElementType,
  EventDefinition,
  Finding,
  FlowNode,
  InclusiveJoin,
  IoMapping,
  ListenerEvent,
  MultiInstance,
  ParsedModel,
  ProcessModel,
  Script,
  SequenceFlow,
  TaskDefinition,
  Value,
  VersionBinding,
} from './process-model.js';
export { faultInVersionTag } from './version-tag.js';
export { wayAhead, type Ahead } from './way-ahead.js';
