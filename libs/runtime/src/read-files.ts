import { setImmediate as others } from 'node:timers/promises';
import { ParsedTexts } from '@minhbach/dmn';
import type { DeploymentFile } from './deployment.js';
import { hasErrors } from './deployment-references.js';
import { FileScreen } from './file-screen.js';
import { screenEntry } from './file-screen-thread.js';
import { readDeploymentFile, unreadFile, type ReadFile } from './read-deployment-file.js';

/**
 * Reads the files of a deployment. A thread of its own has a look first, and only what it finds good is read
 * here. Threads run compiled code only: from the sources, as tests do, every file is read here.
 */
export async function readFiles(
  files: readonly DeploymentFile[],
  screen: FileScreen | null = isCompiled ? new FileScreen() : null,
): Promise<ReadFile[]> {
  const screened = await screen?.findingsOf(files);
  const texts = new ParsedTexts();
  const read: ReadFile[] = [];
  for (const [index, file] of files.entries()) {
    const findings = screened?.[index] ?? [];
    const isGood = !hasErrors({ findings });
    // Reading one file keeps everybody else waiting; between two of them their turn comes.
    await others();
    read.push(isGood ? await readDeploymentFile(file, files, texts) : unreadFile(file, findings));
  }
  return read;
}

const isCompiled = !screenEntry.pathname.endsWith('.ts');
