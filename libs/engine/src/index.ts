export { advance, emptyState, type AdvanceOptions } from './advance.js';
export type * from './advance-result.js';
export type * from './definition-library.js';
export type * from './modification/instructions.js';
export type * from './state.js';
export type * from './trigger.js';
export { firstDue, nextOfCycle, type Schedule, type ScheduleResult } from './timer-schedule.js';
export { variablesAt } from './variables-at.js';
export { faultInVariables } from './variable-limits.js';
