import { Accounts, loginIn, type IssuedCode } from '@minhbach/identity';
import type { INestApplicationContext } from '@nestjs/common';
import { parseArgs } from 'node:util';
import { type Command, UsageFault } from '../command.js';
import { asOperator } from '../operator-context.js';
import { operatorSettings } from '../operator-settings.js';

const environmentHelp = `Environment:
  DATABASE_URL  the service's PostgreSQL, as the application's role
  PUBLIC_URL    where people reach the service, for the link`;

const codeHelp = `It prints a code, and a link with it, by which the person sets the password himself within 72 hours; the code is
used once, is not kept, and cannot be shown again. Hand it over so that nobody else reads it.`;

/** The first who is let in; everybody else he lets in himself, on the screens. */
export const createAdministratorCommand: Command = {
  summary: 'let the first administrator in; he lets everybody else in',
  help: `Usage: npm run cli -- create-administrator <login> --name <name>

${codeHelp}

${environmentHelp}`,
  async run(words, environment) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { name: { type: 'string', default: '' } },
      allowPositionals: true,
    });
    const login = loginIn(oneOf(positionals));
    const name = values.name.trim().normalize('NFC');
    if (login === null) {
      throw new UsageFault('A login has 3 to 100 letters without marks, figures, and . _ @ + -');
    }
    if (name === '' || name.length > 200) throw new UsageFault('Give a --name.');
    return inform(environment, login, async (app) => {
      const account = { login, name, role: 'admin', functions: [] } as const;
      const result = await app.get(Accounts, { strict: false }).create(account, 'system');
      return result.ok ? result.value : `There is already a login "${login}".`;
    });
  },
};

/** For an administrator whom no other one can help. */
export const resetPasswordCommand: Command = {
  summary: 'have somebody set his password anew',
  help: `Usage: npm run cli -- reset-password <login>

For whoever has forgotten his password where no administrator can help. See first that it is really he. The password
that he had is none any more, and he is signed out everywhere.

${codeHelp}

${environmentHelp}`,
  async run(words, environment) {
    const login = oneOf(words).trim().toLowerCase();
    return inform(environment, login, async (app) => {
      const accounts = app.get(Accounts, { strict: false });
      const personKey = await accounts.personOf(login);
      if (personKey === null) return `There is no login "${login}".`;
      const result = await accounts.resetPassword(personKey, 'system');
      return result.ok ? result.value : `The account of "${login}" is blocked.`;
    });
  },
};

/** Does it and prints the code, or why there is none. */
async function inform(
  environment: NodeJS.ProcessEnv,
  login: string,
  work: (app: INestApplicationContext) => Promise<IssuedCode | string>,
): Promise<number> {
  const { databaseUrl } = operatorSettings(environment);
  const issued = await asOperator(databaseUrl, work);
  if (typeof issued === 'string') {
    console.error(issued);
    return 1;
  }
  const page = `${(environment.PUBLIC_URL ?? '').replace(/\/$/, '')}/dat-mat-khau`;
  console.log(`login  ${login}`);
  console.log(`code   ${issued.code}`);
  console.log(`link   ${page}#${issued.code}`);
  console.log(`until  ${issued.expiresAt.toISOString()}`);
  return 0;
}

function oneOf(words: readonly string[]): string {
  const [login, ...more] = words;
  if (login === undefined || more.length > 0) throw new UsageFault('Name one login.');
  return login;
}
