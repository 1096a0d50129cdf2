import { trackedStages } from './tracking-stages.js';

type Told = readonly [status: string, day: string];

const step = (status: string) => ({
  ...({ elementId: status, name: null, type: 'userTask', lane: null } as const),
  properties: { status },
});

const at = (day: string) => `${day}T02:00:00.000Z`;

/** The stages as text, given the statuses of the steps done, current and to come. */
function told(
  past: readonly Told[],
  current: readonly Told[],
  coming: readonly string[],
): string[] {
  const stages = trackedStages({
    definitionKey: 1,
    past: past.map(([status, day]) => ({
      ...step(status),
      ...({ state: 'done', from: at(day), to: at(day), by: '7' } as const),
    })),
    current: current.map(([status, day]) => ({
      ...step(status),
      ...({ state: 'current', from: at(day), token: {} as never } as const),
    })),
    coming: coming.map((status) => ({ ...step(status), state: 'possible' })),
  });
  return stages.map(({ stage, state, on }) => [stage, state, on].filter(Boolean).join(' '));
}

const wholeWay = [
  'AWAITING_REQUESTER',
  'VALID',
  'ASSIGNED',
  'AWAITING_PAYMENT',
  'DRAFTED',
  'RETURNED',
  'SIGNED',
];

describe('the stages of a request', () => {
  it('leave out what few requests come to, until they do', () => {
    expect(told([], [['RECEIVED', '2026-10-05']], wholeWay)).toEqual([
      ...[
        'RECEIVED current 2026-10-05',
        'VALID next',
        'ASSIGNED next',
        'DRAFTED next',
        'SIGNED next',
      ],
    ]);
  });

  it('tell of the supplement while the requester is waited for', () => {
    const coming = ['RECEIVED', ...wholeWay.slice(1)];
    const stages = told(
      [['RECEIVED', '2026-10-05']],
      [['AWAITING_REQUESTER', '2026-10-06']],
      coming,
    );
    expect(stages.slice(0, 3)).toEqual([
      ...['RECEIVED done 2026-10-05', 'AWAITING_REQUESTER current 2026-10-06', 'VALID next'],
    ]);
  });

  it('tell a returned draft as being prepared, with the signature still to come', () => {
    const past: Told[] = [
      ['RECEIVED', '2026-10-05'],
      ['VALID', '2026-10-05'],
      ['ASSIGNED', '2026-10-06'],
      ['DRAFTED', '2026-10-07'],
    ];
    expect(told(past, [['RETURNED', '2026-10-07']], ['DRAFTED', 'SIGNED'])).toEqual([
      ...['RECEIVED done 2026-10-05', 'VALID done 2026-10-05', 'ASSIGNED current 2026-10-07'],
      ...['DRAFTED next', 'SIGNED next'],
    ]);
  });

  it('tell what goes on side by side', () => {
    const current: Told[] = [
      ['ASSIGNED', '2026-10-06'],
      ['CONSULTING', '2026-10-07'],
    ];
    expect(told([['VALID', '2026-10-05']], current, ['DRAFTED', 'SIGNED'])).toEqual([
      ...['VALID done 2026-10-05', 'ASSIGNED current 2026-10-06', 'CONSULTING current 2026-10-07'],
      ...['DRAFTED next', 'SIGNED next'],
    ]);
  });

  it('end with what was done, at the local day of its last step', () => {
    const past: Told[] = [
      ['RECEIVED', '2026-10-05'],
      ['RECEIVED', '2026-10-07'],
    ];
    expect(told(past, [], [])).toEqual(['RECEIVED done 2026-10-07']);
    expect(told(past, [['DELIVERED', '2026-10-08']], [])).toEqual(['RECEIVED done 2026-10-07']);
  });
});
