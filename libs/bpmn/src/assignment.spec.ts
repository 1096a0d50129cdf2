import { around, codesOf, elementOf, node } from './fixtures/bpmn-text.js';

const feel = (source: string) => ({ kind: 'feel', expression: { source } });
const text = (value: string) => ({ kind: 'static', value });
const user = (extensions: string): string => around(node('userTask', 'id="x"', extensions));

describe('a user task', () => {
  it('says who does it, by when, how urgently and with which form', async () => {
    const { assignment } = await elementOf(
      user(`<zeebe:userTask /><zeebe:assignmentDefinition assignee="=handler" candidateGroups="a, b" candidateUsers="=users" />
        <zeebe:taskSchedule dueDate="=dueAt" followUpDate="2026-11-01" />
        <zeebe:priorityDefinition priority="80" /><zeebe:formDefinition formId="register" />`),
    );

    expect(assignment).toMatchObject({
      assignee: feel('handler'),
      candidateGroups: text('a, b'),
      candidateUsers: feel('users'),
      dueDate: feel('dueAt'),
      followUpDate: text('2026-11-01'),
      priority: text('80'),
      formId: 'register',
    });
  });

  it('may name its form by key', async () => {
    const xml = user(
      '<zeebe:assignmentDefinition assignee="a" /><zeebe:formDefinition formKey="k" />',
    );

    expect((await elementOf(xml)).assignment).toEqual({ assignee: text('a'), formId: 'k' });
  });

  it.each([
    ['a due date that is none', '<zeebe:taskSchedule dueDate="Friday" />', 'invalid-date'],
    ['a priority over 100', '<zeebe:priorityDefinition priority="101" />', 'invalid-priority'],
    [
      'a priority that is no number',
      '<zeebe:priorityDefinition priority="high" />',
      'invalid-priority',
    ],
    ['a form without id', '<zeebe:formDefinition />', 'form-without-id'],
    [
      'a form with id and key',
      '<zeebe:formDefinition formId="a" formKey="b" />',
      'form-without-id',
    ],
    ['a form by expression', '<zeebe:formDefinition formId="=a" />', 'form-not-static'],
    ['a broken priority', '<zeebe:priorityDefinition priority="=1 +" />', 'invalid-feel'],
  ])('with %s is refused', async (_, extensions, code) => {
    const people = '<zeebe:assignmentDefinition assignee="a" />';

    expect(await codesOf(user(people + extensions))).toEqual([`x ${code}`]);
  });
});
