import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { defaultDemoPassword } from '@minhbach/identity';
import { ApiUnderTest } from '../../support/api-under-test.js';

const folder = join(process.cwd(), 'docs/tutorial');
const run = promisify(execFile);

/** A block of the page: its language, and what is in it. */
const blocks = [
  ...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```/gm),
].map(([, language = '', text = '']) => ({ language, text }));

/** The programs that the page prints, by the name in their first line. */
const programs = blocks
  .filter(({ language }) => language === 'js')
  .map(({ text }) => ({ name: /^\/\/ (\S+)/.exec(text)?.[1] ?? '', text }));

/** What the page has one type in, and what it promises for an answer. */
const steps = blocks.flatMap(({ language, text }, index) => {
  const program = language === 'sh' ? /^node (\S+)$/m.exec(text)?.[1] : undefined;
  const answer = blocks[index + 1];
  return program === undefined ? [] : [[program, answer?.text ?? ''] as const];
});

describe('the tutorial', () => {
  let api: ApiUnderTest;
  let place: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    place = mkdtempSync(join(tmpdir(), 'tutorial-'));
    copyFileSync(join(folder, 'hello.bpmn'), join(place, 'hello.bpmn'));
    for (const { name, text } of programs) writeFileSync(join(place, name), text);
  });
  afterAll(async () => {
    rmSync(place, { recursive: true });
    await api.stop();
  });

  it('has something run of every program that it prints', () => {
    const imported = ['call.mjs'];
    expect(programs.map(({ name }) => name).sort()).toEqual(
      [...imported, ...steps.map(([name]) => name)].sort(),
    );
  });

  it.each(steps)('says what %s answers', async (program, answer) => {
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      MINHBACH_URL: api.url,
      MINHBACH_DEMO_PASSWORD: defaultDemoPassword,
    };
    const { stdout } = await run(process.execPath, [program], { cwd: place, env });
    expect(stdout).toBe(answer);
  });
});
