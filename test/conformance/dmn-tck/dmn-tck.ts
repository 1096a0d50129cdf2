import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { CaseResult, Suite } from '../suite.js';
import { agrees, shown, toFeel } from './feel-values.js';
import { openModel, type Answer, type ModelUnderTest } from './model-under-test.js';
import { readTestCases, type ExpectedResult, type TestCase } from './test-cases.js';

/** DMN's public Technology Compatibility Kit. */
export const dmnTck: Suite = {
  name: 'dmn-tck',
  source: {
    repository: 'dmn-tck/tck',
    commit: '0dbcaf9',
    licence: 'Apache-2.0 and CC BY-SA',
  },
  method: `Each case gives a decision or decision service its inputs and names the values that it must give. A case
passes when each of them has the expected type and value: numbers within 1e-8, as in the suite's own runners, and
null where an error is expected. A search for \`testCase\` in the files finds 3,493; 102 of them stand in XML
comments, which leaves 3,391 to run.`,
  async *run(folder, only) {
    for (const file of await testFiles(folder)) yield* runFile(folder, file, only);
  },
};

async function testFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /-test-.*\.xml$/.test(basename(name)))
    .sort()
    .map((name) => join(folder, name));
}

async function* runFile(folder: string, file: string, only: RegExp): AsyncIterable<CaseResult> {
  const { modelName, cases } = readTestCases(await readFile(file, 'utf8'));
  const [path, topic] = [dirname(file), basename(dirname(file))];
  const named = cases.map((testCase) => ({ testCase, name: `${topic}/${testCase.id}` }));
  const chosen = named.filter(({ name }) => only.test(name));
  if (chosen.length === 0) return;
  const model = await openModel(path, modelName);
  const group = relative(folder, path).replace('compliance-', '') || topic;
  for (const { testCase, name } of chosen) yield { group, name, ...runCase(testCase, model) };
}

function runCase(
  testCase: TestCase,
  model: ModelUnderTest,
): Pick<CaseResult, 'detail' | 'outcome' | 'reason'> {
  const inputs = testCase.inputs.map((input) => ({ ...input, value: toFeel(input.value) }));
  const faults = testCase.results.flatMap(
    (expected) => faultOf(expected, model.answer(expected.name, testCase.service, inputs)) ?? [],
  );
  if (faults.length === 0) return { outcome: 'passed' };
  const isFailure = faults.some(({ outcome }) => outcome === 'failed');
  const details = faults.map(({ detail }) => detail);
  return {
    outcome: isFailure ? 'failed' : 'unsupported',
    reason: isFailure ? 'another value than expected' : constructOf(details.join(' ')),
    detail: details.join('\n  '),
  };
}

/** What is refused for the same reason is one line of the report. */
function constructOf(refusal: string): string {
  return /external functions|Functions in \w+ run/.test(refusal)
    ? 'functions in Java, boxed or in FEEL: they run code outside of the model, so that they are refused'
    : refusal;
}

interface Fault {
  readonly outcome: 'failed' | 'unsupported';
  readonly detail: string;
}

function faultOf(expected: ExpectedResult, answer: Answer): Fault | undefined {
  if (answer.unsupported !== undefined) {
    return { outcome: 'unsupported', detail: answer.unsupported };
  }
  const wanted = expected.isError ? ({ kind: 'null' } as const) : expected.value;
  if (agrees(answer.value, wanted)) return undefined;
  const values = `expected ${shown(toFeel(wanted))}, got ${shown(answer.value)}`;
  const warnings = answer.warnings.map((warning) => `\n    ${warning}`).join('');
  return { outcome: 'failed', detail: `${expected.name}: ${values}${warnings}` };
}
