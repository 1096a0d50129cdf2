import { jest } from '@jest/globals';
import type { ChildProgram } from '../support/child-program.js';
import { announcedUrl, StandaloneFolder } from '../support/standalone-process.js';
import { Chance } from './support/chance.js';
import { DemoRun, requestCount } from './support/demo-run.js';
import { freePort } from './support/free-port.js';
import { brokenInvariants, countRequests } from './support/invariants.js';

jest.setTimeout(600_000);

describe('the standalone service', () => {
  let folder: StandaloneFolder;
  let port: string;
  let service: ChildProgram;
  let demo: DemoRun;

  beforeEach(async () => {
    folder = new StandaloneFolder();
    port = String(await freePort());
    service = await startService();
    demo = new DemoRun(`http://127.0.0.1:${port}`, chance.seed);
  });

  afterEach(async () => {
    await demo.abandon();
    await folder.remove();
  });

  const chance = new Chance();

  it('brings every request to its end, once, when it is killed in the middle', async () => {
    // when
    await demo.hasBegun();
    await killAndRestart(500);
    await demo.hasSubmitted();
    await killAndRestart(1500);
    await demo.isInTheMiddle();
    await killAndRestart(1500);
    const { code, output } = await demo.end();

    // then
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    expect(await countRequests(folder.databaseUrl)).toBe(requestCount);
    expect(await brokenInvariants(folder.databaseUrl)).toEqual([]);
  });

  async function killAndRestart(withinMs: number): Promise<void> {
    await chance.moment(withinMs);
    await service.kill();
    service = await startService();
  }

  async function startService(): Promise<ChildProgram> {
    const child = folder.launch({ environment: { PORT: port } });
    await announcedUrl(child);
    return child;
  }
});
