import { flow, modelOf, node, processOf, userTask } from './fixtures/bpmn-text.js';
import { modelChanges } from './model-changes.js';

const start = node('startEvent', 'id="start"');
const end = node('endEvent', 'id="end"');
const onlyA = `${start}${userTask('a')}${end}${flow('in', 'start', 'a')}${flow('out', 'a', 'end')}`;

const rows: readonly [what: string, before: string, after: string, changes: readonly string[]][] = [
  ['nothing', onlyA, onlyA, []],
  [
    'a step between two others',
    onlyA,
    `${start}${userTask('a')}${userTask('b')}${end}${flow('in', 'start', 'a')}${flow('on', 'a', 'b')}${flow('out', 'b', 'end')}`,
    ['added b', 'changed out (source)', 'added on'],
  ],
  [
    'a step that is left out',
    `${start}${userTask('a')}${userTask('b')}${end}${flow('in', 'start', 'a')}${flow('on', 'a', 'b')}${flow('out', 'b', 'end')}`,
    onlyA,
    ['removed b', 'changed out (source)', 'removed on'],
  ],
  [
    'another name and other people',
    onlyA,
    onlyA
      .replace('id="a"', 'id="a" name="Việc"')
      .replace('candidateGroups="officers"', 'candidateGroups="heads"'),
    ['changed a (assignment, name)'],
  ],
  [
    'a condition that is written otherwise',
    forked('n &gt; 1'),
    forked('n &gt; 2'),
    ['changed yes (condition)'],
  ],
];

describe('what a later version has otherwise', () => {
  it.each(rows)('%s', async (_what, before, after, changes) => {
    const [earlier, later] = [await modelOf(processOf(before)), await modelOf(processOf(after))];
    const told = modelChanges(earlier, later).map(({ change, elementId, aspects }) =>
      [change, elementId, aspects.length > 0 ? `(${aspects.join(', ')})` : '']
        .filter(Boolean)
        .join(' '),
    );
    expect(told.sort()).toEqual([...changes].sort());
  });
});

function forked(condition: string): string {
  return [
    start,
    node('exclusiveGateway', 'id="x" default="no"'),
    end,
    flow('in', 'start', 'x'),
    flow('yes', 'x', 'end', `=${condition}`),
    flow('no', 'x', 'end'),
  ].join('');
}
