import { Snapshots, snapshotFaults, type SnapshotExport } from '@minhbach/indicators';
import { signingKeyFrom } from '@minhbach/signatures';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Command, UsageFault } from '../command.js';
import { asOperator } from '../operator-context.js';
import { operatorSettings } from '../operator-settings.js';

export const takeSnapshotCommand: Command = {
  summary: 'publish the figures of a month for good, signed',
  help: `Usage: npm run cli -- take-snapshot <YYYY-MM> [--out <file>]

Computes the figures of a month that is over, signs them and keeps them with the cases that they can be
computed from again. A month is published once; what was published is never changed.

  --out  also writes the snapshot to a file, for verify-snapshot on another machine

Environment:
  DATABASE_URL        the service's PostgreSQL, as the application's role
  SNAPSHOT_KEY        the Ed25519 key to sign with, as PEM (PKCS #8)
  SNAPSHOT_KEY_FILE   or the file that holds it: openssl genpkey -algorithm ed25519 -out <file>`,
  async run(words, environment) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    const month = monthOf(positionals);
    const key = signingKeyFrom(environment, 'SNAPSHOT_KEY');
    if (!key) throw new UsageFault('Set SNAPSHOT_KEY or SNAPSHOT_KEY_FILE to sign with.');
    const { databaseUrl } = operatorSettings(environment);
    const snapshot = await asOperator(databaseUrl, async (app) =>
      app.get(Snapshots, { strict: false }).take(month, key),
    );
    if (values.out) await writeFile(values.out, JSON.stringify(snapshot));
    console.log(`The figures of ${month} are published.`);
    return 0;
  },
};

export const verifySnapshotCommand: Command = {
  summary: 'compute published figures again from an export, without the service',
  help: `Usage: npm run cli -- verify-snapshot <file> [--key <public key>]

Checks the signature of a snapshot (GET /api/indicators/snapshots/<month>, or take-snapshot --out) and
computes every figure again from the cases that it holds. Needs no database and no network. Ends with 0
when all of it holds, with 1 when something does not.

  --key  file with the public key that you trust, as PEM; without it the key in the file is believed`,
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { key: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new UsageFault('Name one file with a snapshot.');
    const trusted = values.key === undefined ? null : await readFile(values.key, 'utf8');
    const snapshot = snapshotIn(await readFile(file, 'utf8'));
    const faults = snapshotFaults(snapshot, trusted);
    console.log(
      faults.length === 0
        ? 'The signature holds, and every figure comes out as it was published.'
        : faults.map((fault) => `- ${fault}`).join('\n'),
    );
    return faults.length === 0 ? 0 : 1;
  },
};

function monthOf([month, ...more]: readonly string[]): string {
  if (!month || more.length > 0 || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw new UsageFault('Name one month, such as 2026-10.');
  }
  return month;
}

function snapshotIn(text: string): SnapshotExport {
  try {
    const snapshot = JSON.parse(text) as Partial<SnapshotExport>;
    if (snapshot.format === 'minhbach-indicator-snapshot/1') return snapshot as SnapshotExport;
  } catch {
    // told below
  }
  throw new UsageFault(
    'The file holds no snapshot of this format (minhbach-indicator-snapshot/1).',
  );
}
