import { mkdtempSync, realpathSync, readFileSync, rmSync, chownSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ChildProgram, type ChildOptions } from './child-program.js';

/** The data folder of a test's own, and the services started on it. */
export class StandaloneFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'minh-bach-data-'));
  private readonly started: ChildProgram[] = [];

  /** Gives the folder to a user who is to start the service. */
  giveTo({ uid, gid }: { readonly uid: number; readonly gid: number }): void {
    chownSync(this.path, uid, gid);
  }

  /** Starts the whole service on a free port, or as the environment says: with no request but those of the test. */
  launch(options: Omit<ChildOptions, 'program'> = {}): ChildProgram {
    const { environment, ...rest } = options;
    const child = new ChildProgram({
      ...rest,
      program: 'programs/standalone.js',
      environment: { MINHBACH_DATA: this.path, MINHBACH_DEMO: 'people', PORT: '0', ...environment },
    });
    this.started.push(child);
    return child;
  }

  /** Starts the service and waits until it answers; tells where. */
  async serve(
    options: Omit<ChildOptions, 'program'> = {},
  ): Promise<{ child: ChildProgram; url: string }> {
    const child = this.launch(options);
    return { child, url: await announcedUrl(child) };
  }

  get postmasterPid(): number {
    return parseInt(readFileSync(this.postmasterFile, 'utf8'), 10);
  }

  /** Whether a database server runs on the folder, by its own word. */
  get hasServer(): boolean {
    return existsSync(this.postmasterFile);
  }

  /** Address of the database, as the application's role. */
  get databaseUrl(): string {
    const { app } = this.secrets;
    const port = readFileSync(this.postmasterFile, 'utf8').split('\n')[3] ?? '';
    return `postgresql://minhbach_app:${app ?? ''}@127.0.0.1:${port}/minhbach`;
  }

  get secrets(): Readonly<Record<string, string>> {
    return JSON.parse(readFileSync(join(this.path, 'secrets.json'), 'utf8')) as Record<
      string,
      string
    >;
  }

  /** Stops everything that was started on the folder. */
  async stop(): Promise<void> {
    for (const child of this.started) if (child.isRunning) await child.stop();
  }

  /** Stops everything that was started on the folder and removes it. */
  async remove(): Promise<void> {
    await this.stop();
    if (this.hasServer) process.kill(this.postmasterPid, 'SIGKILL');
    const cluster = join(this.path, 'postgres');
    // As root the cluster is outside a folder that only root may enter.
    if (existsSync(cluster))
      rmSync(dirname(realpathSync(cluster)), { recursive: true, force: true });
    rmSync(this.path, { recursive: true, force: true });
  }

  private get postmasterFile(): string {
    return join(this.path, 'postgres', 'postmaster.pid');
  }
}

/** Where a starting service says that it serves; fails with its words when it ends instead. */
export async function announcedUrl(child: ChildProgram): Promise<string> {
  await child.prints('Ctrl-C stops it.');
  const [, url] = await child.prints(/Service +(http:\S+)/);
  return url ?? '';
}
