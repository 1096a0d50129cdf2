import { JobWorker, type ActivatedJob } from '@minhbach/runtime';
import type { Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { Client } from 'pg';
import { KnownInstances } from '../../../libs/runtime/src/known-instances.js';
import { process } from '../../support/bpmn.js';
import { noteTable, RuntimeUnderTest } from '../../support/runtime-under-test.js';
import { Traffic } from './interleave.js';
import { Turnstile } from './turnstile.js';

/** Four ways that meet in a join, each with something that two commands can quarrel about. */
const race = (paid: string) =>
  process('race')
    .start()
    .parallel('split')
    .userTask('review', { groups: 'everybody' })
    .exclusive('reviewed')
    .parallel('join')
    .throwMessage('tell', 'told', '= order')
    .userTask('archive')
    .end()
    .boundaryTimer('late', 'review', { duration: 'PT1H' })
    .to('reviewed')
    .from('split')
    .serviceTask('post', 'post')
    .to('join')
    .from('split')
    .waitForMessage(paid, 'paid', '= order')
    .to('join')
    .from('split')
    .exclusive('large')
    .when('= amount &gt; 10')
    .exclusive('weighed')
    .to('join')
    .from('large')
    .when('= amount &lt;= 10')
    .to('weighed')
    .xml();

/** The worker of a side, which does its job or fails at it. */
@Injectable()
export class Posting {
  fails = false;

  @JobWorker('post')
  async post(job: ActivatedJob, tx: Transaction) {
    await note(tx, `job ${String(job.key)}`);
    if (this.fails) throw new Error('the post office is closed');
    return undefined;
  }
}

/** Leaves a trace of work that belongs to a step. */
export async function note(tx: Transaction, text: string): Promise<void> {
  await tx.query('INSERT INTO note (text) VALUES ($1)', [text]);
}

/** One of the two processes of the service. */
export interface Side {
  readonly name: string;
  readonly service: RuntimeUnderTest;
  readonly turnstile: Turnstile;
}

/** Two processes of the service on one database, each behind a turnstile, and a connection of our own. */
export class Arena {
  private constructor(
    readonly sides: readonly [Side, Side],
    readonly traffic: Traffic,
    /** As the owner of the tables, past the turnstiles. */
    readonly owner: Client,
    /** Another version of the process, to which an instance may be taken. */
    readonly otherVersionKey: number,
  ) {}

  static async open(): Promise<Arena> {
    const traffic = new Traffic();
    const one = await openSide('a', traffic);
    const two = await openSide('b', traffic, one.service);
    await one.service.asOwner(noteTable);
    const other = await one.service.deploy({ 'race.bpmn': race('payment') });
    await one.service.deploy({ 'race.bpmn': race('paid') });
    const owner = new Client({ connectionString: one.service.database.ownerUrl });
    await owner.connect();
    return new Arena([one, two], traffic, owner, Number(other.processes[0]?.key));
  }

  async close(): Promise<void> {
    await this.owner.end();
    for (const { service, turnstile } of this.sides.toReversed()) {
      await service.stop();
      await turnstile.stop();
    }
  }
}

async function openSide(name: string, traffic: Traffic, beside?: RuntimeUnderTest): Promise<Side> {
  const opened: Turnstile[] = [];
  const service = await RuntimeUnderTest.start({
    providers: [Posting],
    ...(beside && { beside }),
    through: async (url) => {
      const turnstile = await Turnstile.start(url, traffic.note);
      opened.push(turnstile);
      return turnstile.url;
    },
  });
  const [turnstile] = opened;
  if (!turnstile) throw new Error('the service does not go through a turnstile');
  // To go on from what it remembers, though that is wrong in every other race.
  service.get(KnownInstances).judge = () => undefined;
  return { name, service, turnstile };
}
