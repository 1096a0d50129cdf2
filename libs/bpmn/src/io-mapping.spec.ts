import { around, codesOf, elementOf, node } from './fixtures/bpmn-text.js';

const mapped = (mappings: string): string =>
  around(node('task', 'id="x"', `<zeebe:ioMapping>${mappings}</zeebe:ioMapping>`));

describe('mappings', () => {
  it('take FEEL or fixed text', async () => {
    const { inputs, outputs } = await elementOf(
      mapped(`<zeebe:input source="=a.b" target="c" /><zeebe:input source='say "Đơn"' target="d" />
        <zeebe:output source="=result" target="request.status" />`),
    );

    expect(inputs).toMatchObject([
      { source: { source: 'a.b' }, target: 'c' },
      { source: { source: '"say \\"Đơn\\""' }, target: 'd' },
    ]);
    expect(outputs).toMatchObject([{ source: { source: 'result' }, target: 'request.status' }]);
  });

  it.each([
    ['without target', '<zeebe:input source="=a" />', 'incomplete-mapping'],
    ['without source', '<zeebe:output target="a" />', 'incomplete-mapping'],
    ['to no variable', '<zeebe:output source="=a" target="a..b" />', 'invalid-variable-name'],
    ['with broken FEEL', '<zeebe:input source="=a +" target="b" />', 'invalid-feel'],
  ])('%s are refused', async (_, mapping, code) => {
    expect(await codesOf(mapped(mapping))).toEqual([`x ${code}`]);
  });
});
