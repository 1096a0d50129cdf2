import type { HistoryEntry, HistoryRecord } from '@minhbach/runtime';
import { answerVersions } from './answer-versions.js';

type Told = readonly [
  actor: string,
  elementId: string,
  variables: Readonly<Record<string, unknown>>,
];

const answer = (text: string) => [{ position: 1, outcome: 'given', answer: text }];

/** The history of people who complete tasks, one after the other. */
function history(steps: readonly Told[]): HistoryEntry[] {
  return steps.map(([actor, elementId, data], index) => {
    const completed: HistoryRecord = { type: 'user-task', intent: 'completed', elementId };
    const changed: HistoryRecord = { type: 'variable', intent: 'changed', data };
    const at = `2026-11-0${String(index + 1)}T02:00:00.000Z`;
    return { seq: index, at, actor, trigger: 'complete-user-task', records: [completed, changed] };
  });
}

/** The versions as text. */
const told = (steps: readonly Told[]) =>
  answerVersions(history(steps)).map(
    ({ number, answers, preparedBy, decision }) =>
      `${String(number)} ${preparedBy}: ${answers[0]?.answer ?? ''}` +
      (decision
        ? `, ${decision.outcome} by ${decision.by} ${decision.remark ?? ''}`.trimEnd()
        : ''),
  );

const drafted: Told = ['an', 'draft-answer', { answers: answer('Bản đầu') }];
const returned: Told = ['binh', 'sign', { decision: 'return', remark: 'Nêu rõ' }];
const revised: Told = ['an', 'revise-answer', { answers: answer('Bản sửa') }];

describe('versions of an answer', () => {
  it.each<[string, readonly Told[], readonly string[]]>([
    ['none before it is drafted', [['an', 'handle', {}]], []],
    ['one that waits', [drafted], ['1 an: Bản đầu']],
    ['one that was returned', [drafted, returned], ['1 an: Bản đầu, returned by binh Nêu rõ']],
    [
      'a second, signed without the remark of the first',
      [drafted, returned, revised, ['binh', 'sign', { decision: 'sign' }]],
      ['1 an: Bản đầu, returned by binh Nêu rõ', '2 an: Bản sửa, signed by binh'],
    ],
    [
      'a second that says the same, and a second return with another remark',
      [drafted, returned, ['chi', 'revise-answer', {}], ['binh', 'sign', { remark: 'Chưa rõ' }]],
      ['1 an: Bản đầu, returned by binh Nêu rõ', '2 chi: Bản đầu, returned by binh Chưa rõ'],
    ],
  ])('are %s', (_name, steps, expected) => {
    expect(told(steps)).toEqual(expected);
  });
});
