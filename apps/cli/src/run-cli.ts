import { type Command, UsageFault } from './command.js';
import { createAdministratorCommand, resetPasswordCommand } from './commands/account-commands.js';
import { archiveCommand } from './commands/archive-command.js';
import { takeAuditHeadCommand, verifyAuditCommand } from './commands/audit-commands.js';
import { backupCommand, restoreCommand } from './commands/backup-commands.js';
import { clientCommand } from './commands/client-command.js';
import { deployCommand, migrateCommand, seedCommand } from './commands/operator-commands.js';
import { doctorCommand } from './commands/doctor-command.js';
import { resetSecondFactorCommand } from './commands/second-factor-command.js';
import { takeSnapshotCommand, verifySnapshotCommand } from './commands/snapshot-commands.js';
import { recountCommand } from './commands/recount-command.js';
import { demoCommand } from './demo/demo-command.js';
import { retentionCommand } from './commands/retention-command.js';
import { replayCommand } from './commands/replay-command.js';
import { simulateCommand } from './simulate/simulate-command.js';

const commands: Readonly<Record<string, Command>> = {
  demo: demoCommand,
  migrate: migrateCommand,
  deploy: deployCommand,
  seed: seedCommand,
  client: clientCommand,
  archive: archiveCommand,
  retention: retentionCommand,
  backup: backupCommand,
  restore: restoreCommand,
  doctor: doctorCommand,
  simulate: simulateCommand,
  recount: recountCommand,
  'take-snapshot': takeSnapshotCommand,
  'verify-snapshot': verifySnapshotCommand,
  'take-audit-head': takeAuditHeadCommand,
  'verify-audit': verifyAuditCommand,
  replay: replayCommand,
  'create-administrator': createAdministratorCommand,
  'reset-password': resetPasswordCommand,
  'reset-second-factor': resetSecondFactorCommand,
};

/** Runs the command that the words name; returns the exit code: 0 done, 1 failed, 2 not understood. */
export async function runCli(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const [name = '--help', ...rest] = words;
  if (isHelp(name)) {
    console.log(overview());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`There is no command "${name}".\n\n${overview()}`);
    return 2;
  }
  if (rest.some(isHelp)) {
    console.log(command.help);
    return 0;
  }
  return attempt(name, command, rest, environment);
}

async function attempt(
  name: string,
  command: Command,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  try {
    return await command.run(words, environment);
  } catch (error) {
    const misused = error instanceof UsageFault || codeOf(error).startsWith('ERR_PARSE_ARGS');
    console.error(error instanceof Error ? messageOf(error) : String(error));
    if (misused) console.error(`\n"npm run cli -- ${name} --help" explains the command.`);
    return misused ? 2 : 1;
  }
}

/** A refused connection to several addresses has an empty message of its own. */
function messageOf(error: Error): string {
  if (error instanceof AggregateError && !error.message) return error.errors.map(String).join('; ');
  return error.message;
}

function codeOf(error: unknown): string {
  return (error as { code?: string } | null)?.code ?? '';
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h' || word === 'help';
}

function overview(): string {
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(22)}${summary}`,
  );
  return [
    'Usage: npm run cli -- <command> [options]',
    '',
    ...lines,
    '',
    '"npm run cli -- <command> --help" explains one of them.',
  ].join('\n');
}
