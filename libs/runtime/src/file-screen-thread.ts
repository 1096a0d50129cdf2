import { parentPort, workerData } from 'node:worker_threads';
import { ParsedTexts } from '@minhbach/dmn';
import type { DeploymentFile } from './deployment.js';
import { readDeploymentFile } from './read-deployment-file.js';

/** This module is also the program of the thread. */
export const screenEntry = new URL(import.meta.url);
export const screenMark = 'minhbach:file-screen';

if (parentPort && workerData === screenMark) {
  const port = parentPort;
  // One thread reads one deployment at most.
  const texts = new ParsedTexts();
  port.on('message', ({ file, all }: { file: DeploymentFile; all: DeploymentFile[] }) => {
    void readDeploymentFile(file, all, texts).then(({ findings }) => port.postMessage(findings));
  });
  port.postMessage('ready');
}
