import { codesOf, flow, processOf, userTask } from '../fixtures/bpmn-text.js';
import { boundary, END, START } from '../fixtures/event-text.js';

const gateway = (id: string, type: 'exclusive' | 'parallel', more = '') =>
  `<bpmn:${type}Gateway id="${id}" ${more} />`;
const [A, B] = [userTask('a'), userTask('b')];
const NON_INTERRUPTING = 'attachedToRef="a" cancelActivity="false"';

/** `start → s`, then `a` and `b` beside each other into `j`, then the end. */
const diamond = (s: string, j: string, more = '') =>
  processOf(
    `${START}${END}${s}${A}${B}${j}${flow('f1', 'start', 's')}${flow('sa', 's', 'a')}${flow('sb', 's', 'b', '=late')}
     ${flow('aj', 'a', 'j')}${flow('bj', 'b', 'j')}${flow('je', 'j', 'end')}${more}`,
  );
const splitting = (j: string, more = '') =>
  diamond(gateway('s', 'parallel'), j, more).replace(
    flow('sb', 's', 'b', '=late'),
    flow('sb', 's', 'b'),
  );

const choice = gateway('s', 'exclusive', 'default="sa"');
const join = gateway('j', 'parallel');
const merge = gateway('j', 'exclusive');

describe('where branches meet', () => {
  it.each<[string, string, string[]]>([
    ['a choice in a parallel gateway', diamond(choice, join), ['j join-never-complete']],
    ['a choice in an exclusive gateway', diamond(choice, merge), []],
    ['parallel branches in a parallel gateway', splitting(join), []],
    ['parallel branches in an exclusive gateway', splitting(merge), ['j happens-twice']],
    ['parallel branches in a task', splitting(userTask('j')), ['j happens-twice']],
    [
      'a task and the event that interrupts it in a parallel gateway',
      processOf(
        `${START}${END}${A}${join}${boundary('late', 'attachedToRef="a"')}
         ${flow('f1', 'start', 'a')}${flow('aj', 'a', 'j')}${flow('lj', 'late', 'j')}${flow('je', 'j', 'end')}`,
      ),
      ['j join-never-complete'],
    ],
    [
      'a task and an event that leaves it alone in a parallel gateway',
      processOf(
        `${START}${END}${A}${join}${boundary('late', NON_INTERRUPTING)}
         ${flow('f1', 'start', 'a')}${flow('aj', 'a', 'j')}${flow('lj', 'late', 'j')}${flow('je', 'j', 'end')}`,
      ),
      [],
    ],
    [
      'a loop that brings one flow at each pass',
      diamond(choice, join, flow('again', 'a', 's')),
      [],
    ],
    [
      'flows of an activity, all of them taken, in a task',
      processOf(
        `${START}${END}${A}${B}${userTask('c')}${userTask('d')}${flow('f1', 'start', 'a')}
         ${flow('ab', 'a', 'b')}${flow('ac', 'a', 'c')}${flow('bd', 'b', 'd')}${flow('cd', 'c', 'd')}${flow('de', 'd', 'end')}`,
      ),
      ['d happens-twice'],
    ],
    [
      'a way back and the way there',
      processOf(
        `${START}${END}${A}${gateway('s', 'exclusive', 'default="se"')}${flow('f1', 'start', 'a')}
         ${flow('as', 'a', 's')}${flow('sa', 's', 'a', '=again')}${flow('se', 's', 'end')}`,
      ),
      [],
    ],
  ])('%s', async (_name, model, expected) => {
    expect(await codesOf(model)).toEqual(expected);
  });
});
