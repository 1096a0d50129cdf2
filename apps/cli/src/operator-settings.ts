import { UsageFault } from './command.js';

/** Addresses that an operator's command needs. */
export interface OperatorSettings {
  readonly databaseUrl: string;
  /** The address with which the schema is changed. */
  readonly ownerUrl: string;
}

/** Reads DATABASE_URL and DATABASE_OWNER_URL. */
export function operatorSettings(environment: NodeJS.ProcessEnv): OperatorSettings {
  const databaseUrl = environment.DATABASE_URL;
  if (!databaseUrl) {
    throw new UsageFault(
      'Set DATABASE_URL to the PostgreSQL of the service. ' +
        '(On its own database, `npm start` migrates, seeds and deploys by itself.)',
    );
  }
  if (!URL.canParse(databaseUrl)) throw new UsageFault('DATABASE_URL is not an address.');
  return {
    databaseUrl,
    ownerUrl: environment.DATABASE_OWNER_URL || databaseUrl,
  };
}
