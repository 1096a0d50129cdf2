import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../../faults/support/free-port.js';
import { prepareForDemo } from '../../faults/support/prepare-for-demo.js';
import type { Ending } from '../../support/child-program.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { Balancer } from './balancer.js';
import { Member, workerMember } from './member.js';

/** How a process ended when it was replaced, and how long the cluster was without it. */
export interface Replacement {
  readonly name: string;
  readonly ending: Ending;
  readonly seconds: number;
}

interface Size {
  readonly apis: number;
  readonly workers: number;
}

/** Several api and worker processes on one database and one queue, behind a proxy. */
export class Cluster {
  private constructor(
    readonly database: TestDatabase,
    readonly balancer: Balancer,
    /** Where each api is reached by itself. */
    readonly apiUrls: readonly string[],
    private readonly members: readonly Member[],
    private readonly folder: string,
  ) {}

  static async start(queueUrl: string, { apis, workers }: Size): Promise<Cluster> {
    const database = await createTestDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'minhbach-cluster-'));
    const environment = {
      DATABASE_URL: database.url,
      QUEUE_URL: queueUrl,
      MINHBACH_DATA: folder,
      MAIL_URL: pathToFileURL(join(folder, 'mails')).href,
      MINHBACH_DEMO: 'people',
      // The proxy looks four times a second.
      DRAIN_SECONDS: '2',
    };
    await prepareForDemo(environment);
    const ports: number[] = [];
    while (ports.length < apis) ports.push(await freePort());
    const urls = ports.map((port) => `http://127.0.0.1:${String(port)}`);
    const balancer = await Balancer.start(urls);
    const members = [
      ...ports.map((port, index) =>
        apiMember(index + 1, urls[index] ?? '', balancer, { ...environment, PORT: String(port) }),
      ),
      ...Array.from({ length: workers }, (_, index) => workerMember(index + 1, environment)),
    ];
    const cluster = new Cluster(database, balancer, urls, members, folder);
    try {
      await Promise.all(members.map(async (member) => member.start()));
    } catch (error) {
      await cluster.stop();
      throw error;
    }
    return cluster;
  }

  /** Replaces every process, one after the other. */
  async replaceAll(signal: NodeJS.Signals): Promise<Replacement[]> {
    const replacements: Replacement[] = [];
    for (const member of this.members) {
      const from = performance.now();
      const ending = await member.replace(signal);
      const seconds = (performance.now() - from) / 1000;
      replacements.push({ name: member.name, ending, seconds });
    }
    return replacements;
  }

  async stop(): Promise<void> {
    await Promise.all(this.members.map(async (member) => member.end()));
    await this.balancer.stop();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function apiMember(
  number: number,
  url: string,
  balancer: Balancer,
  environment: NodeJS.ProcessEnv,
): Member {
  const name = `api ${String(number)}`;
  return new Member(name, 'programs/api.js', environment, () => balancer.gives(url));
}
