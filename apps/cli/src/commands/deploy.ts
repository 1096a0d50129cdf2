import { ProcessRuntime } from '@minhbach/runtime';
import type { INestApplicationContext } from '@nestjs/common';
import { workflowFiles } from './workflow-files.js';

/** Deploys the models and forms of a folder; files that have not changed make no new version. */
export async function deploy(app: INestApplicationContext, folder: string): Promise<number> {
  const files = workflowFiles(folder);
  await app.get(ProcessRuntime, { strict: false }).deploy(files, 'system');
  return files.length;
}
