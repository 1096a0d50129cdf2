import { Accounts } from '@minhbach/identity';
import { type Command, UsageFault } from '../command.js';
import { asOperator } from '../operator-context.js';
import { operatorSettings } from '../operator-settings.js';

export const resetSecondFactorCommand: Command = {
  summary: 'take the second factor of somebody away who has lost it',
  help: `Usage: npm run cli -- reset-second-factor <login>

For a person who has neither his authenticator app nor a recovery code. See first that it is really he. He is signed out
everywhere and sets up a new second factor at the next sign-in.

Environment:
  DATABASE_URL    the service's PostgreSQL, as the application's role`,
  async run(words, environment) {
    const [login, ...more] = words;
    if (login === undefined || more.length > 0) throw new UsageFault('Name one login.');
    const { databaseUrl } = operatorSettings(environment);
    const isReset = await asOperator(databaseUrl, async (app) => {
      const accounts = app.get(Accounts, { strict: false });
      const personKey = await accounts.personOf(login);
      return personKey !== null && (await accounts.resetSecondFactor(personKey, 'system')).ok;
    });
    console.log(isReset ? `${login} has no second factor now.` : `There is no login "${login}".`);
    return isReset ? 0 : 1;
  },
};
