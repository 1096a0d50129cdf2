import { FileScreen } from './file-screen.js';
import { readFiles } from './read-files.js';

const root = new URL('../../../', import.meta.url);
const fromSources = {
  entry: new URL('libs/runtime/src/file-screen-thread.ts', root),
  execArgv: ['--import', new URL('test/support/typescript-loader.mjs', root).href],
};
const model = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="definitions" targetNamespace="http://example.org">
  <bpmn:process id="p" isExecutable="true">${inside}</bpmn:process>
</bpmn:definitions>`;
const good = model(
  '<bpmn:startEvent id="start" /><bpmn:endEvent id="end" /><bpmn:sequenceFlow id="f" sourceRef="start" targetRef="end" />',
);
const long = 'a.b + c * [1,2,3][item &gt; 2] + '.repeat(60);
const decision = (id: number) =>
  `<decision id="d${String(id)}" name="d${String(id)}"><literalExpression><text>${long}1</text></literalExpression></decision>`;
/** Compiling its 480 long expressions takes a minute; of a process so many would be refused beforehand. */
const slow = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="slow" namespace="http://example.org">
  ${Array.from({ length: 480 }, (_, id) => decision(id)).join('')}
</definitions>`;

describe('the screen of files to deploy', () => {
  it('should report what another thread finds, and only then read the good ones', async () => {
    // given
    const files = [
      { name: 'good.bpmn', content: good },
      { name: 'bad.bpmn', content: good.replace('id="end"', 'id="start"') },
    ];

    // when
    const read = await readFiles(files, new FileScreen(fromSources));

    // then
    expect(read.map(({ processes }) => processes.map(({ id }) => id))).toEqual([['p'], []]);
    expect(read.map(({ findings }) => findings.map(({ code }) => code))).toMatchObject([
      [],
      expect.arrayContaining(['duplicate-id']),
    ]);
  }, 20_000);

  it('should refuse a file that takes too long, without stopping anything else', async () => {
    // given
    const screen = new FileScreen({ ...fromSources, deadlineMs: 3_000 });
    const files = [
      { name: 'slow.dmn', content: slow },
      { name: 'good.bpmn', content: good },
    ];
    let ticks = 0;
    const clock = setInterval(() => ticks++, 20);

    // when
    const findings = await screen.findingsOf(files);

    // then
    clearInterval(clock);
    expect(findings).toMatchObject([[{ code: 'too-complex', resource: 'slow.dmn' }], []]);
    expect(ticks).toBeGreaterThan(50);
  }, 30_000);

  it('should read nothing more once all files together have taken too long', async () => {
    // given
    const screen = new FileScreen({ ...fromSources, deadlineMs: 60_000, wholeMs: 5_000 });
    const files = Array.from({ length: 6 }, (_, index) => ({
      name: `slow-${String(index)}.dmn`,
      content: slow,
    }));

    // when
    const findings = await screen.findingsOf(files);

    // then
    expect(findings.map((each) => each[0]?.code)).toEqual(Array(6).fill('too-complex'));
  }, 30_000);
});
