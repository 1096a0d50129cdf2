import { jest } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChildProgram } from '../../support/child-program.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

jest.setTimeout(60_000);

describe('the operator’s commands', () => {
  let database: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'minh-bach-models-'));
    cpSync('workflows', folder, { recursive: true });
  });

  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  async function cli(...words: string[]): Promise<{ code: unknown; output: string }> {
    const child = new ChildProgram({
      program: 'programs/cli.js',
      words,
      environment: { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl },
    });
    return { code: await child.ended, output: child.output };
  }

  it('find nothing to migrate in a database that is up to date', async () => {
    expect(await cli('migrate')).toEqual({ code: 0, output: 'The schema is up to date.\n' });
  });

  it('deploy what has changed, and nothing twice', async () => {
    // given
    const first = await cli('deploy', folder);
    expect(first.code).toBe(0);
    expect(first.output).toMatch(/process +information-request version 1 \(new\)/);

    // when
    const file = join(folder, 'monthly-report', 'monthly-report.bpmn');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Ngày 01, 00 giờ 05', 'Ngày 01'));
    const second = await cli('deploy', folder);

    // then
    expect(second.code).toBe(0);
    expect(second.output).toMatch(/process +information-request version 1$/m);
    expect(second.output).toMatch(/process +monthly-report version 2 \(new\)/);
  });

  it('only look when asked for a dry run', async () => {
    const dry = await cli('deploy', '--dry-run', folder);
    const real = await cli('deploy', folder);

    expect(dry.code).toBe(0);
    expect(real.output).toMatch(/process +information-request version 1 \(new\)/);
  });

  it('refuse a model that the engine does not support, naming element and reason', async () => {
    // given
    const file = join(folder, 'information-request', 'information-request.bpmn');
    const model = readFileSync(file, 'utf8');
    const changed = model
      .replace('<bpmn:serviceTask id="guide"', '<bpmn:manualTask id="guide"')
      .replace(/(id="guide"[\s\S]*?)<\/bpmn:serviceTask>/, '$1</bpmn:manualTask>');
    writeFileSync(file, changed);

    // when
    const { code, output } = await cli('deploy', folder);

    // then
    expect(code).toBe(1);
    expect(output).toMatch(/^Nothing was deployed:$/m);
    expect(output).toMatch(/information-request\.bpmn, guide: /);
    expect((await cli('deploy', 'workflows')).output).toMatch(/version 1 \(new\)/);
  });

  it('seed once', async () => {
    expect((await cli('seed', '--demo-people')).code).toBe(0);
    expect(await cli('seed', '--demo-people')).toEqual({
      code: 0,
      output: 'What was missing has been added.\n',
    });
  });

  it('let the first administrator in with a code, not with a password, and nobody twice', async () => {
    const words = ['create-administrator', ' QuanTri.Tinh ', '--name', 'Nguyễn Văn Mẫu'];
    const first = await cli(...words);
    expect(first).toMatchObject({
      code: 0,
      output: expect.stringMatching(
        /^login {2}quantri\.tinh\ncode {3}(\S{35})\nlink {3}\/dat-mat-khau#\1\nuntil {2}\d{4}-/,
      ) as string,
    });

    expect(await cli(...words)).toEqual({
      code: 1,
      output: 'There is already a login "quantri.tinh".\n',
    });
    expect(await cli('reset-password', 'quantri.tinh')).toMatchObject({ code: 0 });
  });

  it('archive nothing before something has ended, and say what they would do', async () => {
    const dry = await cli('archive', '--older-than', '365', '--dry-run');
    expect(dry).toMatchObject({
      code: 0,
      output: expect.stringMatching(
        /^0 instances ended before \d{4}-\d\d-01 and would go\.$/m,
      ) as string,
    });
    expect(await cli('archive', '--older-than', '365')).toMatchObject({
      code: 0,
      output: expect.stringMatching(
        /^0 instances that ended before .* were archived\.$/m,
      ) as string,
    });
    expect(await cli('archive', '--older-than', 'soon')).toMatchObject({ code: 2 });
  });

  it('say that they cannot reach the database, without its password', async () => {
    // given
    const child = new ChildProgram({
      program: 'programs/cli.js',
      words: ['migrate'],
      environment: { DATABASE_URL: 'postgresql://somebody:very-secret@127.0.0.1:9/none' },
    });

    // then
    expect(await child.ended).toBe(1);
    expect(child.output).toContain('ECONNREFUSED');
    expect(child.output).not.toContain('very-secret');
  });
});
