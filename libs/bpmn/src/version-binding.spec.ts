import { around, codesOf, definitions, elementOf, node } from './fixtures/bpmn-text.js';

const call = (attributes: string) =>
  node('callActivity', 'id="x"', `<zeebe:calledElement processId="q" ${attributes} />`);
const rule = (attributes: string) =>
  node(
    'businessRuleTask',
    'id="x"',
    `<zeebe:calledDecision decisionId="d" resultVariable="r" ${attributes} />`,
  );
const form = (attributes: string) =>
  node(
    'userTask',
    'id="x"',
    `<zeebe:assignmentDefinition assignee="a" /><zeebe:formDefinition formId="f" ${attributes} />`,
  );

const bindingOf = async (element: string) => {
  const { called, decision, assignment } = await elementOf(around(element));
  return called?.binding ?? decision?.binding ?? assignment?.formBinding;
};

describe.each([
  ['a called process', call],
  ['a decision', rule],
  ['a form', form],
])('the version of %s', (_, drawn) => {
  it.each<[attributes: string, binding: unknown]>([
    ['', undefined],
    ['bindingType="latest"', undefined],
    ['bindingType="deployment"', { type: 'deployment' }],
    ['bindingType="versionTag" versionTag=" v1 "', { type: 'versionTag', tag: 'v1' }],
  ])('is written <… %s>', async (attributes, binding) => {
    expect(await bindingOf(drawn(attributes))).toEqual(binding);
  });

  it.each([
    ['bindingType="newest"', 'unknown-binding'],
    ['bindingType="versionTag"', 'invalid-version-tag'],
    ['bindingType="versionTag" versionTag="=tag"', 'invalid-version-tag'],
    ['versionTag="v1"', 'unused-version-tag'],
    ['bindingType="deployment" versionTag="v1"', 'unused-version-tag'],
  ])('is refused when written <… %s>', async (attributes, code) => {
    expect(await codesOf(around(drawn(attributes)))).toEqual([`x ${code}`]);
  });
});

describe('the version tag of a process', () => {
  it.each([
    ['value=" "', 'p invalid-version-tag'],
    ['value="=tag"', 'p invalid-version-tag'],
  ])('is refused when written <… %s>', async (attribute, finding) => {
    const xml = definitions(
      node(
        'process',
        'id="p" isExecutable="true"',
        `<zeebe:versionTag ${attribute} />`,
        '<bpmn:startEvent id="start" />',
      ),
    );

    expect(await codesOf(xml)).toContain(finding);
  });
});
