import { around, codesOf, definitions, processOf } from './fixtures/bpmn-text.js';
import { parseProcesses } from './index.js';

const HEAD = '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">';
const TASK = '<bpmn:task id="x" />';
const nested = (depth: number): string =>
  '<bpmn:subProcess>'.repeat(depth) + '</bpmn:subProcess>'.repeat(depth);

describe('a file that is broken or hostile', () => {
  it.each([
    ['nothing', '', 'empty-file'],
    ['blanks', ' \n\t', 'empty-file'],
    ['NUL', '\0', 'illegal-character'],
    ['a NUL in a name', around('<bpmn:task id="x" name="a\0b" />'), 'illegal-character'],
    ['half a surrogate pair', around('<bpmn:task id="x" name="\ud800" />'), 'illegal-character'],
    ['a NUL as character reference', around('<bpmn:task id="x" name="&#0;" />'), 'unknown-entity'],
    ['an undefined entity', around('<bpmn:task id="x" name="&nbsp;" />'), 'unknown-entity'],
    ['a bare ampersand', around('<bpmn:task id="x" name="a & b" />'), 'unknown-entity'],
    ['prose', 'hello', 'not-bpmn'],
    ['JSON', '{"id": 1}', 'not-bpmn'],
    ['HTML', '<html><body/></html>', 'not-bpmn'],
    ['a file cut off', `${HEAD}<bpmn:process id="p"`, 'not-bpmn'],
    ['an element that is not closed', `${HEAD}<bpmn:process id="p">`, 'not-bpmn'],
    ['elements closed crosswise', `${HEAD}<bpmn:process id="p"></bpmn:definitions>`, 'not-bpmn'],
    ['an undeclared prefix', '<bpmn:definitions />', 'no-executable-process'],
    ['an unfinished comment', `${HEAD}<!-- `, 'not-bpmn'],
    ['a document type', `<!DOCTYPE x>${definitions('')}`, 'declaration-not-allowed'],
    ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "b">]><x/>', 'declaration-not-allowed'],
    ['a document type in small letters', '<!doctype html>', 'declaration-not-allowed'],
    ['more than 1 MB', definitions('x'.repeat(1024 * 1024)), 'file-too-large'],
    ['more than 1 MB of Vietnamese', definitions('ệ'.repeat(400_000)), 'file-too-large'],
    ['65 levels', processOf(nested(63)), 'nested-too-deep'],
    ['2,001 elements', processOf('<bpmn:task/>'.repeat(1_999)), 'too-many-elements'],
    [
      'a diagram without end',
      definitions(`<bpmndi:BPMNDiagram>${'<a/>'.repeat(20_001)}</bpmndi:BPMNDiagram>`),
      'too-many-elements',
    ],
  ])('of %s is refused', async (_, xml, code) => {
    const { processes, findings } = await parseProcesses(xml);

    expect(processes).toEqual([]);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });

  it.each([
    ['duplicate ids', around(TASK + TASK), 'x duplicate-id'],
    ['an id that is no name', around('<bpmn:task id="1 2" />'), '1 2 illegal-id'],
    ['a reference to nowhere', around('<bpmn:task id="y" />'), 'f1 unresolved-reference'],
    ['an unknown attribute', around('<bpmn:task id="x" colour="red" />'), 'x unknown-attribute'],
    [
      'an unknown zeebe attribute',
      around('<bpmn:task id="x" zeebe:colour="red" />'),
      'x unknown-attribute',
    ],
    [
      'an unknown attribute of a zeebe element',
      around(
        `<bpmn:serviceTask id="x"><bpmn:extensionElements>
         <zeebe:taskDefinition type="a" typ="b" /></bpmn:extensionElements></bpmn:serviceTask>`,
      ),
      'x unknown-attribute',
    ],
    [
      'an unknown zeebe element',
      around(
        `<bpmn:task id="x"><bpmn:extensionElements>
         <zeebe:taskDefinitions type="a" /></bpmn:extensionElements></bpmn:task>`,
      ),
      'x unknown-element',
    ],
    ['an unknown BPMN element', around(`${TASK}<bpmn:robotTask id="r" />`), 'r unknown-element'],
    ['text between elements', around(`${TASK}hello`), 'p unreadable-content'],
  ])('with %s is refused, naming the element', async (_, xml, finding) => {
    expect(await codesOf(xml)).toContain(finding);
  });

  it('is never mistaken for one with harmless comments, CDATA and processing instructions', async () => {
    const harmless =
      '<!-- <!DOCTYPE x> & --><bpmn:task id="x"><bpmn:documentation><![CDATA[<!ENTITY> &nbsp;]]></bpmn:documentation></bpmn:task><?x <!DOCTYPE ?>';

    expect(await codesOf(around(harmless))).toEqual([]);
  });

  it('may be just as large as allowed', async () => {
    const xml = processOf('<bpmn:documentation/>'.repeat(1_998));

    expect(await codesOf(xml)).toEqual(['p no-start-event']);
  });

  it('may use ids that JavaScript objects know', async () => {
    const xml = around('<bpmn:task id="x" name="&lt;Đơn &amp; &#39;hồ sơ&#x27;&gt;" />')
      .replaceAll('"x"', '"constructor"')
      .replaceAll('"p"', '"__proto__"');

    const { processes, findings } = await parseProcesses(xml);

    expect(findings).toEqual([]);
    expect(processes[0]?.id).toBe('__proto__');
    expect(processes[0]?.elements.get('constructor')?.name).toBe(`<Đơn & 'hồ sơ'>`);
  });
});
