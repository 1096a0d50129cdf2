import { feelText } from './feel-text.js';
import { feelValues } from './feel-values.js';
import { feelWork } from './feel-work.js';

/** Expressions of FEEL made to do harm: each in another way. */
export const feelCases = [...feelWork, ...feelText, ...feelValues];
