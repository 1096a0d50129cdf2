import type { Tampering } from '@minhbach/runtime';
import type { DataSource } from 'typeorm';
import { historyHash } from '../../libs/runtime/src/history-hash.js';
import type { Random } from '../property/model/random.js';

/** A really played instance, wherever its rows are. */
export interface Target {
  readonly rootKey: number;
  readonly steps: number;
  /** `process_instance` and `history` with their schema. */
  readonly instances: string;
  readonly history: string;
  /** The numbers of the steps at which heads were taken, ascending. */
  readonly marks: readonly number[];
}

/** Which row is wrong first, and how. */
interface Expected {
  readonly seq: number;
  readonly tampering: Tampering;
}

type Tamper = (owner: DataSource, target: Target, random: Random) => Promise<Expected>;

const between = (random: Random, first: number, last: number) =>
  first + random.below(last - first + 1);

const flips = {
  actor: "actor = actor || 'x'",
  trigger: 'trigger = left(trigger, -1)',
  records: "records = overlay(records PLACING '~' FROM (length(records) + 1) / 2)",
  at: "at = at + interval '1 us'",
  hash: 'hash = set_bit(hash, 7, 1 - get_bit(hash, 7))',
};

/** Everything that somebody with the owner's rights may try, by what it is. */
export const tamperings: Readonly<Record<string, Tamper>> = {
  'flips something in a row': async (owner, { rootKey, steps, history }, random) => {
    const seq = between(random, 1, steps);
    const set = random.oneOf(Object.values(flips));
    await owner.query(`UPDATE ${history} SET ${set} WHERE root_key = $1 AND seq = $2`, [
      rootKey,
      seq,
    ]);
    return { seq, tampering: 'changed' };
  },

  'deletes a row': async (owner, { rootKey, steps, history }, random) => {
    const seq = between(random, 1, steps - 1);
    await owner.query(`DELETE FROM ${history} WHERE root_key = $1 AND seq = $2`, [rootKey, seq]);
    return { seq, tampering: 'deleted' };
  },

  'changes two rows over with their hashes': async (owner, target, random) => {
    const { rootKey, history } = target;
    const [first, second] = pairOf(target, random);
    // Rows of the same instant would collide on the way.
    for (const set of ['-seq', `CASE seq WHEN -$2 THEN $3::integer ELSE $2 END`]) {
      await owner.query(
        `UPDATE ${history} SET seq = ${set} WHERE root_key = $1 AND abs(seq) IN ($2, $3)`,
        [rootKey, first, second],
      );
    }
    return { seq: first, tampering: 'reordered' };
  },

  'changes what two rows say over and leaves their hashes': async (owner, target, random) => {
    const { rootKey, history } = target;
    const [first, second] = pairOf(target, random);
    await owner.query(
      `UPDATE ${history} h SET at = o.at, actor = o.actor, trigger = o.trigger, records = o.records
       FROM ${history} o WHERE h.root_key = $1 AND o.root_key = $1
         AND (h.seq, o.seq) IN (($2, $3), ($3, $2))`,
      [rootKey, first, second],
    );
    return { seq: first, tampering: 'reordered' };
  },

  'cuts the end off': async (owner, target, random) => cut(owner, target, random),

  'cuts the end off and sets the instance back': async (owner, target, random) => {
    const { rootKey, instances, history } = target;
    const expected = await cut(owner, target, random);
    await owner.query(
      `UPDATE ${instances} i SET seq = h.seq, history_hash = h.hash FROM ${history} h
       WHERE i.key = $1 AND h.root_key = $1 AND h.seq = $2`,
      [rootKey, expected.seq - 1],
    );
    return expected;
  },

  'adds a row': async (owner, { rootKey, steps, history }) => {
    await owner.query(
      `INSERT INTO ${history} (root_key, seq, at, actor, trigger, records, hash)
       SELECT root_key, seq + 1, at, 'system', trigger, '[]', hash FROM ${history}
       WHERE root_key = $1 AND seq = $2`,
      [rootKey, steps],
    );
    return { seq: steps + 1, tampering: 'added' };
  },

  'writes the end of a history anew': async (owner, target, random) => {
    const seq = between(random, 1, target.steps);
    await rewrite(owner, target, seq);
    return { seq: target.marks.find((mark) => mark >= seq) ?? 0, tampering: 'rewritten' };
  },

  'removes the history of an instance': async (owner, { rootKey, history }) => {
    await owner.query(`DELETE FROM ${history} WHERE root_key = $1`, [rootKey]);
    return { seq: 1, tampering: 'truncated' };
  },

  'removes an instance and leaves its history': async (owner, { rootKey, instances }) => {
    await owner.query(`DELETE FROM ${instances} WHERE key = $1`, [rootKey]);
    return { seq: 1, tampering: 'removed' };
  },

  'removes an instance with its history': async (owner, { rootKey, instances, history }) => {
    await owner.query(`DELETE FROM ${history} WHERE root_key = $1`, [rootKey]);
    await owner.query(`DELETE FROM ${instances} WHERE key = $1`, [rootKey]);
    return { seq: 1, tampering: 'removed' };
  },
};

function pairOf({ steps }: Target, random: Random): [number, number] {
  const first = between(random, 1, steps - 1);
  return [first, between(random, first + 1, steps)];
}

async function cut(
  owner: DataSource,
  { rootKey, steps, history }: Target,
  random: Random,
): Promise<Expected> {
  const seq = between(random, 2, steps);
  await owner.query(`DELETE FROM ${history} WHERE root_key = $1 AND seq >= $2`, [rootKey, seq]);
  return { seq, tampering: 'truncated' };
}

interface Row {
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly trigger: string;
  readonly records: string;
  readonly hash: string;
}

/** Gives a step to somebody else and computes all hashes from there on, as the service would have. */
async function rewrite(owner: DataSource, target: Target, from: number): Promise<void> {
  const { rootKey, steps, history, instances } = target;
  const rows = await owner.query<Row[]>(
    `SELECT seq, at, actor, trigger, records, encode(hash, 'hex') AS hash FROM ${history}
     WHERE root_key = $1 ORDER BY seq`,
    [rootKey],
  );
  let previous = rows[from - 2]?.hash ?? '00'.repeat(32);
  for (const row of rows.slice(from - 1)) {
    const actor = row.seq === from ? `${row.actor}0` : row.actor;
    previous = historyHash(previous, { ...row, rootKey, actor, at: row.at.toISOString() });
    await owner.query(
      `UPDATE ${history} SET actor = $3, hash = decode($4, 'hex') WHERE root_key = $1 AND seq = $2`,
      [rootKey, row.seq, actor, previous],
    );
  }
  await owner.query(
    `UPDATE ${instances} SET seq = $2, history_hash = decode($3, 'hex') WHERE key = $1`,
    [rootKey, steps, previous],
  );
}
