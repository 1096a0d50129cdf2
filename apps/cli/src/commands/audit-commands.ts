import {
  AuditCheck,
  AuditHeads,
  auditOptionsFrom,
  HeadFolder,
  knownEnds,
  type AuditFault,
  type AuditReport,
  type KnownEnds,
} from '@minhbach/audit';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Command, UsageFault } from '../command.js';
import { asOperator } from '../operator-context.js';
import { operatorSettings } from '../operator-settings.js';

const environmentHelp = `Environment:
  DATABASE_URL    the service's PostgreSQL, as the application's role
  AUDIT_FOLDER    the folder of the heads (default: audit in MINHBACH_DATA, which is data by default)`;

export const takeAuditHeadCommand: Command = {
  summary: 'write down, signed and outside of the database, where all histories stand',
  help: `Usage: npm run cli -- take-audit-head

Writes the next head: where the chain of every instance stands that has gone on since the head before. The worker
takes one a day by itself. With the heads, verify-audit also finds ends that were cut off, instances that were taken
out and histories that were written anew. Keep copies of them where whoever runs the database cannot write.

${environmentHelp}
  AUDIT_KEY       the Ed25519 key to sign with, as PEM (PKCS #8)
  AUDIT_KEY_FILE  or the file that holds it (default: a key that is made in the folder)`,
  async run(words, environment) {
    if (words.length > 0) throw new UsageFault(`"${words.join(' ')}" is more than this takes.`);
    const audit = auditOptionsFrom(environment, dataFolderIn(environment));
    const { databaseUrl } = operatorSettings(environment);
    const taken = await asOperator(databaseUrl, async (app) =>
      app.get(AuditHeads, { strict: false }).take(audit),
    );
    console.log(
      taken
        ? `Head ${String(taken.number)} holds ${String(taken.chains)} chains that have gone on.`
        : 'Another process has taken the same head.',
    );
    return 0;
  },
};

export const verifyAuditCommand: Command = {
  summary: 'compute the history of all instances, or of one, again and say what was tampered with',
  help: `Usage: npm run cli -- verify-audit [--instance <key>] [--heads <folder>] [--key <public key>]...

Follows the chain of hashes of every instance, archived ones included, and compares it with the signed heads in the
folder. Names the first row of each instance that is wrong, and what was done to it: changed, deleted, added,
reordered, truncated, rewritten (with hashes that fit each other), or the whole instance removed. Changes nothing.
Ends with 0 when all of it holds, with 1 when something does not.

  --instance  only this process instance
  --heads     the folder of the heads, or of your copies of them (default: AUDIT_FOLDER)
  --key       file with a public key that you trust, as PEM; several for heads of before a key was changed. Without
              it the keys that the heads name are believed

${environmentHelp}`,
  async run(words, environment) {
    const { values } = parseArgs({
      args: [...words],
      options: {
        instance: { type: 'string' },
        heads: { type: 'string' },
        key: { type: 'string', multiple: true, default: [] },
      },
    });
    const rootKey = keyIn(values.instance);
    const { folder } = auditOptionsFrom(environment, dataFolderIn(environment));
    const trusted = await Promise.all(values.key.map(async (file) => readFile(file, 'utf8')));
    const known = await knownEnds(values.heads ? new HeadFolder(values.heads) : folder, trusted);
    const { databaseUrl } = operatorSettings(environment);
    const report = await asOperator(databaseUrl, async (app) => {
      const check = app.get(AuditCheck, { strict: false });
      return rootKey === null ? check.ofAll(known.ends) : check.ofOne(rootKey, known.ends);
    });
    if (!report) throw new UsageFault(`There is no process instance ${String(rootKey)}.`);
    console.log([...linesOf(report), ...headLines(known)].join('\n'));
    return report.faults.length + known.faults.length === 0 ? 0 : 1;
  },
};

const told: Readonly<Record<AuditFault['tampering'], string>> = {
  changed: 'was changed',
  deleted: 'was deleted',
  added: 'was added',
  reordered: 'stands in the place of another',
  truncated: 'is missing, and all after it: the end was cut off',
  rewritten: 'fits those before it, but is not the one that was kept: the history was written anew',
  removed: 'is missing with the instance itself, which was removed',
};

function linesOf({ instances, steps, faults }: AuditReport): string[] {
  const found = faults.map(
    ({ rootKey, seq, tampering }) =>
      `- process instance ${String(rootKey)}: row ${String(seq)} ${told[tampering]}`,
  );
  const read = `${String(instances)} instances`;
  return faults.length === 0
    ? [`The histories of ${read} hold, ${String(steps)} rows.`]
    : [`Of ${read}, ${String(faults.length)} were tampered with:`, ...found];
}

function headLines({ heads, takenAt, faults }: KnownEnds): string[] {
  if (heads === 0) {
    return [
      'There are no heads to compare with: what was cut off or removed whole cannot be seen.',
    ];
  }
  const compared = `Compared with ${String(heads)} heads, the last of ${takenAt ?? 'unknown time'}.`;
  return [compared, ...faults.map((fault) => `- ${fault}`)];
}

function dataFolderIn(environment: NodeJS.ProcessEnv): string {
  return environment.MINHBACH_DATA || 'data';
}

function keyIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,15}$/.test(text)) throw new UsageFault(`"${text}" is no key of an instance.`);
  return Number(text);
}
