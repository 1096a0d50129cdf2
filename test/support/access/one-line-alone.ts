import { everybody, type Caller, type Row } from './callers.js';
import { ofEachTable } from './guarded-tables.js';

const isWhole = process.env.ACCESS === 'whole';

/** Of those whom the cases do not concern, of each kind one, and of those whom they do. */
const some: readonly Caller[] = [
  ...(['colleague', 'other firm', 'other agency', 'other director'] as const),
  ...(['requester', 'handler', 'reception'] as const),
];

/** Whom the tests of one line without the other ask: `npm run test:access` asks everybody. */
export const asked: readonly Caller[] = isWhole ? everybody : some;

/** What they ask: `npm run test:access` asks for everything. */
export function sampleOf(rows: readonly Row[]): readonly Row[] {
  return isWhole ? rows : ofEachTable(rows);
}
