import { type DeploymentFinding, type DeploymentResult, ProcessRuntime } from '@minhbach/runtime';
import type { INestApplicationContext } from '@nestjs/common';
import { workflowFiles } from './workflow-files.js';

/** Thrown when the engine refuses a model: the message names every element and reason. */
export class DeploymentRefused extends Error {
  constructor(findings: readonly DeploymentFinding[]) {
    super(`Nothing was deployed:\n${findings.map(marked).join('\n')}`);
  }
}

/** Deploys the models and forms of a folder; files that have not changed make no new version. */
export async function deploy(
  app: INestApplicationContext,
  folder: string,
  options: { dryRun?: boolean } = {},
): Promise<string[]> {
  const files = workflowFiles(folder);
  if (files.length === 0) throw new Error(`There are no .bpmn, .dmn or form files in ${folder}.`);
  const runtime = app.get(ProcessRuntime, { strict: false });
  const result = options.dryRun
    ? await runtime.checkDeployment(files)
    : await runtime.deploy(files, 'system');
  return linesOf(result);
}

function linesOf(result: DeploymentResult): string[] {
  if (!result.ok) throw new DeploymentRefused(result.findings);
  const { processes, decisions, forms, warnings } = result.deployment;
  return [
    ...processes.map((each) => line('process', each)),
    ...decisions.map((each) => line('decision', each)),
    ...forms.map((each) => line('form', each)),
    ...warnings.map(marked),
  ];
}

function line(
  kind: string,
  { id, version, isNew }: { id: string; version: number; isNew: boolean },
): string {
  return `${kind.padEnd(9)} ${id} version ${String(version)}${isNew ? ' (new)' : ''}`;
}

function marked(finding: DeploymentFinding): string {
  return `${finding.severity}: ${sentence(finding)}`;
}

function sentence({ resource, elementId, message }: DeploymentFinding): string {
  return `${resource}${elementId ? `, ${elementId}` : ''}: ${message}`;
}
