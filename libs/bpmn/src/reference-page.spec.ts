import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { legalPositions } from './fixtures/legal-positions.js';
import { parseProcesses } from './parse-processes.js';
import { EXTENSION_HOSTS, INSTEAD, SUPPORTED } from './supported-elements.js';

const page = readFileSync(join(process.cwd(), 'docs/bpmn.md'), 'utf8');

/** The rows of the table whose head begins like this, as lists of their cells. */
function tableOf(head: RegExp): string[][] {
  const lines = page.split('\n');
  const first = lines.findIndex((line) => head.test(line)) + 2;
  const after = lines.findIndex((line, at) => at >= first && !line.startsWith('|'));
  return lines.slice(first, after).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const namesIn = (text = '') => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const bpmn = (name: string) => `bpmn:${name}`;

describe('the page that says what is executed', () => {
  it('names every element that a deployment accepts, and no other', () => {
    const told = [...tableOf(/^\| kind +\| executed/), ...tableOf(/^\| kind +\| drawn/)]
      .flatMap(([, names]) => namesIn(names))
      .map(bpmn);
    expect(told.toSorted()).toEqual([...SUPPORTED].toSorted());
  });

  it('names what is refused with something instead', () => {
    const told = tableOf(/^\| refused/)
      .flatMap(([names]) => namesIn(names))
      .map(bpmn);
    const known = Object.keys(INSTEAD).filter((name) => name.startsWith('bpmn:'));
    expect(told.toSorted()).toEqual(known.toSorted());
  });

  it('names every extension element that is read', () => {
    const told = tableOf(/^\| element +\| stands on/).flatMap(([name]) => namesIn(name));
    const known = Object.keys(EXTENSION_HOSTS).map((name) => name.replace('zeebe:', ''));
    const tag = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
    expect(told.toSorted()).toEqual(known.map(tag).toSorted());
  });

  it('says where each event may stand', () => {
    expect(Object.fromEntries(tableOf(/^\| position/))).toEqual(legalPositions);
  });

  it.each([...page.matchAll(/^```xml\n([\s\S]*?)^```/gm)].map(([, xml = '']) => [xml]))(
    'prints models that are deployed without a word: %#',
    async (xml) => {
      const { processes, findings } = await parseProcesses(xml);
      expect(findings).toEqual([]);
      expect(processes).toHaveLength(1);
    },
  );
});
