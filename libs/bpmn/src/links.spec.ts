import { codesOf, flow, modelOf, node, processOf } from './fixtures/bpmn-text.js';

const link = (name: string): string => `<bpmn:linkEventDefinition name="${name}" />`;
const thrown = (id: string, name = 'l'): string =>
  node('intermediateThrowEvent', `id="${id}"`, '', link(name));
const caught = (id: string, name = 'l'): string =>
  node('intermediateCatchEvent', `id="${id}"`, '', link(name));

/** `start → x (throws l)`, and `y (catches l) → end`. */
const LINKED = `<bpmn:startEvent id="start" />${thrown('x')}${caught('y')}<bpmn:endEvent id="end" />
  ${flow('f1', 'start', 'x')}${flow('f2', 'y', 'end')}`;

describe('a link', () => {
  it('leads from its throw events to its catch event', async () => {
    const model = await modelOf(processOf(LINKED + thrown('z') + flow('f3', 'start', 'z')));

    expect(model.elements.get('x')?.linkTargets).toEqual(['y']);
    expect(model.elements.get('z')?.linkTargets).toEqual(['y']);
  });

  it('is another one in each scope', async () => {
    const inside = node('subProcess', 'id="sub"', '', `<bpmn:startEvent id="s2" />${caught('w')}`);
    const xml = processOf(`${LINKED}${inside}${flow('f3', 'start', 'sub')}`);

    expect(await codesOf(xml)).toEqual(['w link-never-thrown']);
    expect((await modelOf(xml)).elements.get('x')?.linkTargets).toEqual(['y']);
  });

  it.each([
    [
      'without catch event',
      LINKED.replaceAll('name="l"', (name, at: number) =>
        at === LINKED.indexOf(name) ? 'name="other"' : name,
      ),
      ['x link-without-target', 'y link-never-thrown', 'end unreachable-element'],
    ],
    ['caught twice', LINKED + caught('z') + flow('f3', 'z', 'end'), ['z ambiguous-link']],
    [
      'without name',
      LINKED.replace('name="l"', ''),
      ['x link-without-name', 'y link-never-thrown', 'end unreachable-element'],
    ],
    [
      'with a flow out of its throw event',
      LINKED + flow('f3', 'x', 'end'),
      ['x outgoing-flow-not-allowed'],
    ],
    [
      'with a flow into its catch event',
      LINKED + flow('f3', 'start', 'y'),
      ['y incoming-flow-not-allowed'],
    ],
    [
      'at a start',
      LINKED.replace(
        '<bpmn:startEvent id="start" />',
        node('startEvent', 'id="start"', '', link('m')),
      ),
      ['start event-not-allowed-here'],
    ],
    [
      'at an end',
      LINKED.replace('<bpmn:endEvent id="end" />', node('endEvent', 'id="end"', '', link('m'))),
      ['end event-not-allowed-here'],
    ],
    [
      'in an endless loop',
      LINKED.replace(flow('f2', 'y', 'end'), flow('f2', 'y', 'z')) + thrown('z'),
      ['end implicit-start', 'y endless-loop'],
    ],
  ])('%s is found out', async (_, elements, findings) => {
    expect(await codesOf(processOf(elements))).toEqual(findings);
  });
});
