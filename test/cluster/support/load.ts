import { setTimeout as pause } from 'node:timers/promises';
import { DemoRun } from '../../faults/support/demo-run.js';
import { FollowedStream } from './followed-stream.js';
import { People } from './people.js';

const requestsARun = 20;
const readEveryMs = 100;

const readings: readonly (readonly [login: string, path: string])[] = [
  ['doanhnghiep1', '/api/requests'],
  ['doanhnghiep2', '/api/requests'],
  ['tiepnhan.vpubnd', '/api/tasks'],
  ['giamsat', '/api/requests'],
];

/**
 * Businesses that submit, officers who work their tasks to the end, people who read, streams that stay open: all of it
 * until it is stopped.
 */
export class Load {
  /** Requests whose whole way was played. */
  played = 0;
  /** What people met who read once and try nothing twice. */
  readonly faults: string[] = [];
  readonly streams: readonly FollowedStream[];
  private stopped = false;
  private readonly people: People;
  private readonly running: Promise<unknown>;

  constructor(
    private readonly url: string,
    private readonly seed: number,
  ) {
    this.people = new People(url);
    this.streams = ['giamsat', 'tiepnhan.vpubnd', 'doanhnghiep1', 'doanhnghiep2'].map(
      (login) => new FollowedStream(this.people, login),
    );
    this.running = Promise.all([
      this.play(),
      ...readings.map(async ([login, path]) => this.read(login, path)),
    ]);
  }

  /** Lets what was begun come to its end. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  async leave(): Promise<void> {
    await Promise.all(this.streams.map(async (stream) => stream.stop()));
  }

  private async play(): Promise<void> {
    for (let run = 0; !this.stopped; run += 1) {
      const { code, output } = await new DemoRun(this.url, this.seed + run, requestsARun).end();
      if (code !== 0) this.faults.push(`demo ended with ${String(code)}: ${output}`);
      this.played += requestsARun;
    }
  }

  private async read(login: string, path: string): Promise<void> {
    while (!this.stopped) {
      const fault = await this.faultOfReading(login, path);
      if (fault !== null) this.faults.push(`${login} ${path}: ${fault}`);
      await pause(readEveryMs);
    }
  }

  private async faultOfReading(login: string, path: string): Promise<string | null> {
    try {
      const headers = { cookie: await this.people.cookieOf(login) };
      const reply = await fetch(this.url + path, { headers });
      await reply.arrayBuffer();
      return reply.ok ? null : String(reply.status);
    } catch (error) {
      return String(error);
    }
  }
}
