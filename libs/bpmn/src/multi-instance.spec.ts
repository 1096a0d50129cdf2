import { around, codesOf, elementOf, node } from './fixtures/bpmn-text.js';

const repeated = (zeebe: string, attributes = '', children = ''): string =>
  around(
    node(
      'task',
      'id="x"',
      '',
      node(
        'multiInstanceLoopCharacteristics',
        attributes,
        `<zeebe:loopCharacteristics ${zeebe} />`,
        children,
      ),
    ),
  );

describe('multi-instance', () => {
  it('collects results until its condition holds', async () => {
    const xml = repeated(
      'inputCollection="=divisions" inputElement="division" outputCollection="reports" outputElement="=report"',
      'isSequential="true"',
      '<bpmn:completionCondition xsi:type="bpmn:tFormalExpression">=enough</bpmn:completionCondition>',
    );

    expect((await elementOf(xml)).multiInstance).toMatchObject({
      sequential: true,
      inputCollection: { source: 'divisions' },
      inputElement: 'division',
      outputCollection: 'reports',
      outputElement: { source: 'report' },
      completionCondition: { source: 'enough' },
    });
  });

  it('is parallel unless told otherwise', async () => {
    const { multiInstance } = await elementOf(repeated('inputCollection="=items"'));

    expect(multiInstance).toMatchObject({ sequential: false });
    expect(Object.keys(multiInstance ?? {})).toEqual(['sequential', 'inputCollection']);
  });

  it.each([
    ['without collection', repeated(''), 'multi-instance-without-collection'],
    [
      'with half an output',
      repeated('inputCollection="=a" outputCollection="b"'),
      'multi-instance-output-incomplete',
    ],
    ['over a broken collection', repeated('inputCollection="=[1,"'), 'invalid-feel'],
    [
      'with an empty condition',
      repeated('inputCollection="=a"', '', '<bpmn:completionCondition />'),
      'invalid-feel',
    ],
  ])('%s is refused', async (_, xml, code) => {
    expect(await codesOf(xml)).toEqual([`x ${code}`]);
  });
});
