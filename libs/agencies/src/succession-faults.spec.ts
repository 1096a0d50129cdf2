import { successionFaults, type Registry } from './succession-faults.js';
import type { SuccessionPlan } from './succession-plan.js';
import { successionRowsOf } from './succession-rows.js';

const agency = (code: string, validTo: string | null = null) => ({
  ...{ code, validFrom: '2025-07-01', validTo, nameVi: code, nameEn: code },
  kind: 'department' as const,
});

const registry: Registry = {
  agencies: [agency('a'), agency('b'), agency('c'), agency('gone', '2026-01-31')],
  functions: [
    { function: 'justice', validFrom: '2025-07-01', validTo: null, agencyCode: 'a' },
    { function: 'finance', validFrom: '2025-07-01', validTo: null, agencyCode: 'b' },
  ],
  successions: [],
};

const into = (code: string, more: object = {}) => ({ code, subjects: [], functions: [], ...more });
const name = { vi: 'Sở Mới', en: 'New Department' };

const merger: SuccessionPlan = {
  ...{ type: 'MERGE', number: '1/QĐ-UBND', source: 'Công báo', from: ['a', 'b'] },
  ...{ decidedOn: '2026-10-01', effectiveOn: '2026-10-12', movesStaff: false },
  successors: [into('new', { name })],
};

const faultsOf = (changes: Partial<SuccessionPlan>, known = registry) =>
  successionFaults({ ...merger, ...changes }, known).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

describe('a decision about agencies', () => {
  it.each<[string, Partial<SuccessionPlan>]>([
    ['merges two into a new one', {}],
    ['merges two into one of them', { successors: [into('a')] }],
    ['renames one', { type: 'RENAME', from: ['a'], successors: [into('a', { name })] }],
    ['abolishes one', { type: 'ABOLITION', from: ['a'], successors: [into('b')] }],
    [
      'splits one',
      {
        type: 'SPLIT',
        from: ['a'],
        successors: [into('a'), into('new', { name, subjects: [3], functions: ['justice'] })],
      },
    ],
    [
      'establishes one',
      { type: 'ESTABLISHMENT', from: [], successors: [into('new', { name, kind: 'department' })] },
    ],
    [
      'establishes one under the code of one that is no more',
      { type: 'ESTABLISHMENT', from: [], successors: [into('gone', { name, kind: 'department' })] },
    ],
    [
      'moves a function',
      {
        type: 'FUNCTION_TRANSFER',
        from: ['a'],
        successors: [into('b', { subjects: [9], functions: ['justice'] })],
      },
    ],
  ])('%s', (_what, changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });

  it.each<[string, Partial<SuccessionPlan>, string[]]>([
    ['before it was made', { effectiveOn: '2026-09-30' }, ['/effectiveOn before-decision']],
    ['of an agency that is none', { from: ['a', 'x'] }, ['/from/1 unknown-agency']],
    ['of one that is no more', { from: ['gone', 'a'] }, ['/from/0 unknown-agency']],
    [
      'for a new one without a name',
      { successors: [into('new')] },
      ['/successors/0/name name-required'],
    ],
    ['that merges into two', { successors: [into('a'), into('b')] }, ['/successors one-agency']],
    [
      'that splits several into one',
      { type: 'SPLIT', successors: [into('c')] },
      ['/successors several-agencies', '/from one-agency'],
    ],
    ['of nobody', { from: [] }, ['/from predecessor-required']],
    [
      'that establishes what carries something on, under a code in use',
      { type: 'ESTABLISHMENT', from: ['a'], successors: [into('b')] },
      [
        '/from no-predecessor',
        '/successors/0/code code-in-use',
        '/successors/0/name name-required',
        '/successors/0/kind kind-required',
      ],
    ],
    [
      'that abolishes what goes on',
      { type: 'ABOLITION', from: ['a'], successors: [into('a')] },
      ['/successors/0/code same-agency'],
    ],
    [
      'that gives a subject and a function twice',
      {
        type: 'SPLIT',
        from: ['a'],
        successors: [
          into('b', { subjects: [3], functions: ['justice'] }),
          into('c', { subjects: [3], functions: ['justice'] }),
        ],
      },
      ['/successors/1/subjects/0 taken-twice', '/successors/1/functions/0 taken-twice'],
    ],
    [
      'that gives what nobody of them has',
      { type: 'ABOLITION', from: ['a'], successors: [into('c', { functions: ['finance'] })] },
      ['/successors/0/functions/0 function-not-held'],
    ],
    [
      'that transfers nothing',
      { type: 'FUNCTION_TRANSFER', from: ['a'], successors: [into('b')] },
      ['/successors/0/functions one-function'],
    ],
  ])('is refused %s', (_what, changes, faults) => {
    expect(faultsOf(changes)).toEqual(faults);
  });

  it('is refused when a later one is recorded', () => {
    const later = successionRowsOf({ ...merger, effectiveOn: '2026-11-01' }, '1');
    expect(faultsOf({}, { ...registry, successions: later })).toEqual([
      '/from/0 already-succeeded',
      '/from/1 already-succeeded',
    ]);
  });
});
