export type * from './advance-result.js';
export type * from './definition-library.js';
export type * from './state.js';
export type * from './trigger.js';
