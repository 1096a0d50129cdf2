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
      'a picture with tags closed crosswise',
      definitions('<bpmndi:BPMNDiagram><a><b></a></b></bpmndi:BPMNDiagram>'),
      'not-bpmn',
    ],
    ['a picture that does not end', `${HEAD}<bpmndi:BPMNDiagram><a/>`, 'not-bpmn'],
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

  it.each([
    ['comments that do not end', '<!-- '.repeat(200_000)],
    ['ampersands', '&'.repeat(1_000_000)],
    ['brackets', '<'.repeat(1_000_000)],
    ['quotes', `<a b="${"'".repeat(1_000_000)}`],
    ['CDATA that does not end', '<![CDATA['.repeat(100_000)],
    ['unknown elements', definitions('<zeebe:a/>'.repeat(1_900))],
  ])('of nothing but %s is refused in linear time', async (_, xml) => {
    const { processes, findings } = await parseProcesses(xml);

    expect(processes).toEqual([]);
    expect(findings.length).toBeLessThanOrEqual(52);
  });

  it('loses no part unnoticed, wherever it is cut', async () => {
    const xml = around('<bpmn:task id="x" />');
    const cuts = Array.from({ length: xml.trimEnd().length - 1 }, (_, length) =>
      xml.slice(0, length),
    );

    const models = await Promise.all(cuts.map((cut) => parseProcesses(cut)));

    expect(models.every(({ processes }) => processes.length === 0)).toBe(true);
  });

  it('is told by its lines, whatever picture stands before', async () => {
    const picture = '<bpmndi:BPMNDiagram>\n\n<a/>\n</bpmndi:BPMNDiagram>';
    const crossed = definitions(`${picture}\n<bpmn:process>`);
    const cut = crossed.slice(0, crossed.lastIndexOf('>\n'));

    expect((await parseProcesses(crossed)).findings[0]?.message).toContain('(line 11)');
    expect((await parseProcesses(cut)).findings[0]?.message).toContain('(line 10)');
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
