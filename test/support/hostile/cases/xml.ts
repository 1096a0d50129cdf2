import { xmlModels } from './xml-models.js';
import { xmlTexts } from './xml-texts.js';

/** Files of models made to do harm: each in another way. */
export const xmlCases = [...xmlTexts, ...xmlModels];
