/** Elements as the published API calls them; what it has no word for is UNKNOWN. */
const types: Readonly<Record<string, string>> = {
  process: 'PROCESS',
  subProcess: 'SUB_PROCESS',
  eventSubProcess: 'EVENT_SUB_PROCESS',
  adHocSubProcess: 'AD_HOC_SUB_PROCESS',
  task: 'TASK',
  userTask: 'USER_TASK',
  manualTask: 'MANUAL_TASK',
  serviceTask: 'SERVICE_TASK',
  sendTask: 'SEND_TASK',
  scriptTask: 'SCRIPT_TASK',
  businessRuleTask: 'BUSINESS_RULE_TASK',
  receiveTask: 'RECEIVE_TASK',
  callActivity: 'CALL_ACTIVITY',
  exclusiveGateway: 'EXCLUSIVE_GATEWAY',
  parallelGateway: 'PARALLEL_GATEWAY',
  inclusiveGateway: 'INCLUSIVE_GATEWAY',
  eventBasedGateway: 'EVENT_BASED_GATEWAY',
  startEvent: 'START_EVENT',
  intermediateCatchEvent: 'INTERMEDIATE_CATCH_EVENT',
  intermediateThrowEvent: 'INTERMEDIATE_THROW_EVENT',
  boundaryEvent: 'BOUNDARY_EVENT',
  endEvent: 'END_EVENT',
};

/** What went wrong, as the published API calls it. */
const errors: Readonly<Record<string, string>> = {
  'condition-error': 'CONDITION_ERROR',
  'no-flow-taken': 'CONDITION_ERROR',
  'expression-error': 'EXTRACT_VALUE_ERROR',
  'collection-error': 'EXTRACT_VALUE_ERROR',
  'timer-error': 'EXTRACT_VALUE_ERROR',
  'mapping-error': 'IO_MAPPING_ERROR',
  'unknown-process': 'CALLED_ELEMENT_ERROR',
  'called-too-deeply': 'CALLED_ELEMENT_ERROR',
  'unknown-decision': 'CALLED_DECISION_ERROR',
  'decision-error': 'DECISION_EVALUATION_ERROR',
  'unknown-form': 'FORM_NOT_FOUND',
  'unhandled-error': 'UNHANDLED_ERROR_EVENT',
  'job-failed': 'JOB_NO_RETRIES',
};

export function elementType(type: string, isBody: boolean): string {
  return isBody ? 'MULTI_INSTANCE_BODY' : (types[type] ?? 'UNKNOWN');
}

export function errorType(code: string): string {
  return errors[code] ?? 'UNKNOWN';
}
