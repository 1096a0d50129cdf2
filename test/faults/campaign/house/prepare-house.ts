import { ApiClients } from '@minhbach/identity';
import { ProcessRuntime } from '@minhbach/runtime';
import { deploy } from '../../../../apps/cli/src/commands/deploy.js';
import { migrateDatabase } from '../../../../apps/cli/src/commands/migrate-database.js';
import { seed } from '../../../../apps/cli/src/commands/seed.js';
import { asOperator } from '../../../../apps/cli/src/operator-context.js';
import { campaignModels } from '../load/models.js';

/** A system outside that may start the campaign's own processes. */
export interface MachineClient {
  readonly secret: string;
}

/** Brings an empty database to where a service with the demonstration's people can start on it. */
export async function prepareHouse(databaseUrl: string, ownerUrl: string): Promise<MachineClient> {
  await migrateDatabase(ownerUrl, databaseUrl);
  return asOperator(databaseUrl, async (app) => {
    await seed(app, 'workflows', { demoPeople: true, demoPassword: undefined });
    await deploy(app, 'workflows');
    const runtime = app.get(ProcessRuntime, { strict: false });
    const result = await runtime.deploy(campaignModels, 'system');
    if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
    return app.get(ApiClients, { strict: false }).create({
      name: 'campaign',
      scopes: ['instances:start'],
      processes: ['campaign-*'],
      jobTypes: [],
      messages: [],
      createdBy: 'system',
      days: 2,
    });
  });
}
