import {
  apart,
  elementsByMeasure,
  heatLevels,
  heatOf,
  isColoured,
  type ElementFigures,
} from './element-figures';

const element = (elementId: string, more: Partial<ElementFigures>): ElementFigures => ({
  elementId,
  elementName: elementId,
  type: 'userTask',
  active: 0,
  waiting: 0,
  incidents: 0,
  overdue: 0,
  entered: 0,
  completed: 0,
  terminated: 0,
  late: 0,
  incidentsRaised: 0,
  medianMilliseconds: null,
  p90Milliseconds: null,
  work: null,
  ...more,
});

describe('the colours of a process', () => {
  it.each([
    [10, ['1-2', '3-4', '5-6', '7-8', '9-10']],
    [3, ['1-1', '2-2', '3-3']],
    [1, ['1-1']],
    [0, []],
  ])('stand for fifths of %d, each whole number in one of them', (highest, ranges) => {
    expect(heatLevels(highest).map(({ from, to }) => `${from}-${to}`)).toEqual(ranges);
  });

  it('are strongest at the highest value, and absent where there is nothing', () => {
    const scale = heatLevels(100);

    expect([100, 81, 80, 1, 0, null].map((value) => heatOf(value, scale)?.look)).toEqual([
      'heat-5',
      'heat-5',
      'heat-4',
      'heat-1',
      undefined,
      undefined,
    ]);
  });
});

describe('an element', () => {
  it.each([
    ['median', element('a', { medianMilliseconds: 59_999 }), false],
    ['median', element('a', { medianMilliseconds: 60_000 }), true],
    ['median', element('a', {}), false],
    ['entered', element('a', { entered: 1 }), true],
    ['late', element('a', {}), false],
  ] as const)('is coloured by %s from a minute or one on', (measure, figures, expected) => {
    expect(isColoured(measure, figures)).toBe(expected);
  });
});

describe('the work of a process', () => {
  it('comes apart from what connects it and from what nothing came to', () => {
    const task = element('task', { entered: 1 });
    const standing = element('standing', { active: 1, type: 'callActivity' });
    const gateway = element('gateway', { entered: 9, type: 'exclusiveGateway' });
    const unused = element('unused', {});

    expect(apart([gateway, task, unused, standing])).toEqual({
      activities: [task, standing],
      rest: [gateway, unused],
    });
  });
});

describe('the elements of a process', () => {
  const elements = [
    element('process', { entered: 9, type: 'process' }),
    element('a', { entered: 2, late: 1 }),
    element('b', { entered: 5, overdue: 3, medianMilliseconds: 10 }),
    element('gone', { entered: 7, type: null }),
    element('c', { entered: 3, medianMilliseconds: 0 }),
  ];

  it.each([
    ['entered', ['b', 'c', 'a']],
    ['late', ['b', 'a', 'c']],
    ['median', ['b', 'c', 'a']],
  ] as const)('come by %s, the highest first and those without last', (measure, ids) => {
    const sorted = elementsByMeasure({ processId: 'process', elements }, measure);

    expect(sorted.map(({ elementId }) => elementId)).toEqual(ids);
  });
});
