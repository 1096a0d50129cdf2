import { around, codesOf, elementOf, node, userTask } from './fixtures/bpmn-text.js';

const property = (name: string, value: string) =>
  `<zeebe:properties><zeebe:property name="${name}" value="${value}" /></zeebe:properties>`;
const assigned = '<zeebe:assignmentDefinition candidateGroups="officers" />';
const drafting = `${userTask('draft')}<bpmn:sequenceFlow id="f3" sourceRef="draft" targetRef="x" />`;
const task = (name: string, value: string, tag = 'userTask') =>
  around(
    node(tag, 'id="x"', (tag === 'userTask' ? assigned : '') + property(name, value)),
    drafting,
  );

describe('a user task that others than before have to do', () => {
  it('names the elements, and people by FEEL', async () => {
    const apart = await elementOf(task('apart-from', '  draft  draft '));
    expect(apart.assignment).toMatchObject({ apartFrom: ['draft', 'draft'] });
    const people = await elementOf(task('apart-from-people', '=[by]'));
    expect(people.assignment?.apartFromPeople).toMatchObject({ expression: { source: '[by]' } });
  });

  it.each([
    ['an element that is not there', task('apart-from', 'draft gone'), 'x apart-from-unknown'],
    ['an element that no person does', task('apart-from', 'end'), 'x apart-from-no-task'],
    ['nothing', task('apart-from', ' '), 'x apart-from-nothing'],
    ['people by wrong FEEL', task('apart-from-people', '=[by'), 'x invalid-feel'],
    ['where no person works', task('apart-from', 'draft', 'task'), 'x apart-from-on-other'],
  ])('is refused when it names %s', async (_what, xml, finding) => {
    expect(await codesOf(xml)).toContain(finding);
  });
});
