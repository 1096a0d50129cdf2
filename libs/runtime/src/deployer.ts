import { KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { Doorbell } from '@minhbach/queue';
import { Injectable, Logger } from '@nestjs/common';
import { DefinitionStore } from './definition-store.js';
import {
  deployedTags,
  storeMembers,
  storeVersions,
  type DefinitionKind,
  type DeployedBy,
} from './definition-versions.js';
import {
  hasErrors,
  knownOf,
  missingReferences,
  referencedIds,
  repeatedDefinitions,
} from './deployment-references.js';
import type {
  Deployment,
  DeploymentFile,
  DeploymentFinding,
  DeploymentResult,
} from './deployment.js';
import { definedIds, definitionsIn, type DefinitionsByKind } from './file-definitions.js';
import { processStarts, replaceStarts, startTimersIn } from './process-starts.js';
import type { ReadFile } from './read-deployment-file.js';
import { readFiles } from './read-files.js';
import { ringBell } from './ring-bell.js';

type AfterDeployment = (tx: Transaction, deployment: Deployment) => Promise<void>;

/** Thrown inside the transaction to roll it back: with what was found, or with what would have been. */
class NotDeployed extends Error {
  constructor(readonly result: DeploymentResult) {
    super('not deployed');
  }
}

/** Deploys files: all of them in one transaction, or none and a list of everything that is wrong. */
@Injectable()
export class Deployer {
  private readonly logger = new Logger(Deployer.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
    private readonly definitions: DefinitionStore,
    private readonly doorbell: Doorbell,
  ) {}

  async deploy(
    files: readonly DeploymentFile[],
    actor: string,
    after?: AfterDeployment,
  ): Promise<DeploymentResult> {
    const result = await this.attempt(files, actor, after);
    if (!result.ok) return result;
    await this.definitions.load();
    void ringBell(this.doorbell, 'timers', this.logger);
    return result;
  }

  /** Does everything that a deployment does and then rolls it back. */
  check(files: readonly DeploymentFile[]): Promise<DeploymentResult> {
    return this.attempt(files, 'system', async (_tx, deployment) => {
      throw new NotDeployed({ ok: true, deployment });
    });
  }

  private async attempt(
    files: readonly DeploymentFile[],
    actor: string,
    after?: AfterDeployment,
  ): Promise<DeploymentResult> {
    const read = await readFiles(files);
    const takeKey = await this.takeKeys(read);
    const by = { actor, takeKey, deploymentKey: takeKey() };
    try {
      return await this.unitOfWork.run(async (tx) => {
        const deployment = await store(tx, read, by);
        await after?.(tx, deployment);
        return { ok: true, deployment };
      });
    } catch (error) {
      if (error instanceof NotDeployed) return error.result;
      throw error;
    }
  }

  /** The keys of everything that could be new, drawn before the transaction holds a connection. */
  private async takeKeys(files: readonly ReadFile[]): Promise<() => number> {
    const timers = files.flatMap(({ processes }) => processes.map(startTimersIn));
    const count = Object.values(definedIds(files)).flat().length;
    let next = await this.keys.take(timers.reduce((sum, each) => sum + each, count) + 1);
    return () => next++;
  }
}

/** The epoch's row is the lock that puts deployments in a row. */
async function store(
  tx: Transaction,
  files: readonly ReadFile[],
  by: DeployedBy,
): Promise<Deployment> {
  await tx.query('SELECT epoch FROM deployment_epoch FOR UPDATE');
  const defined = definitionsIn(files);
  const warnings = await findingsOf(tx, files, defined);
  if (hasErrors({ findings: warnings })) throw new NotDeployed({ ok: false, findings: warnings });
  const stored = {
    processes: await storeVersions(tx, 'process', defined.process, by),
    decisions: await storeVersions(tx, 'decision', defined.decision, by),
    forms: await storeVersions(tx, 'form', defined.form, by),
  };
  await replaceAllStarts(tx, files, stored, by);
  const all = Object.values(stored).flat();
  if (!all.some(({ isNew }) => isNew)) return { key: null, ...stored, warnings };
  await storeMembers(tx, by.deploymentKey, all);
  await tx.query('UPDATE deployment_epoch SET epoch = epoch + 1');
  return { key: by.deploymentKey, ...stored, warnings };
}

async function findingsOf(
  tx: Transaction,
  files: readonly ReadFile[],
  defined: DefinitionsByKind,
): Promise<DeploymentFinding[]> {
  const referenced = referencedIds(files);
  const known = async (kind: DefinitionKind) =>
    knownOf(defined[kind], await deployedTags(tx, kind, referenced[kind]));
  const everything = {
    process: await known('process'),
    decision: await known('decision'),
    form: await known('form'),
  };
  const starts = files.flatMap(({ name, processes }) =>
    processes.flatMap((model) =>
      processStarts(model, tx.now.toISOString()).findings.map((each) => ({
        ...each,
        resource: name,
      })),
    ),
  );
  return [
    ...files.flatMap(({ findings }) => findings),
    ...repeatedDefinitions(files),
    ...missingReferences(files, everything),
    ...starts,
  ];
}

async function replaceAllStarts(
  tx: Transaction,
  files: readonly ReadFile[],
  { processes }: Pick<Deployment, 'processes'>,
  { takeKey }: DeployedBy,
): Promise<void> {
  const models = new Map(files.flatMap((file) => file.processes.map((each) => [each.id, each])));
  for (const { id, key, isNew } of processes) {
    const model = models.get(id);
    if (!isNew || !model) continue;
    const starts = processStarts(model, tx.now.toISOString());
    await replaceStarts(tx, id, key, starts, takeKey);
  }
}
