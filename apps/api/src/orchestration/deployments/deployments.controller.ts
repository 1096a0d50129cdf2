import type { KnownClient } from '@minhbach/identity';
import {
  DefinitionFiles,
  ProcessRuntime,
  type Deployment,
  type DeploymentFile,
} from '@minhbach/runtime';
import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ClientAccess, CurrentClient } from '../../access/client-access.decorator.js';
import { deploymentProblem } from '../../deployments/deployment-problem.js';
import { actorOf, requireReach } from '../client-reach.js';
import { onlyTenant } from '../shared-fields.js';
import { deployedResource } from './deployed-view.js';
import { ResourceParts } from './resource-parts.js';

/** New versions of what the client may touch: all files or none. */
@ApiExcludeController()
@Controller('v2/deployments')
export class DeploymentsForClientsController {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly files: DefinitionFiles,
  ) {}

  @Post()
  @HttpCode(200)
  @ClientAccess('deployments:write')
  async deploy(@ResourceParts() files: DeploymentFile[], @CurrentClient() client: KnownClient) {
    const reach = (deployment: Deployment) => {
      requireReach(
        client,
        'processes',
        membersOf(deployment).map(({ id }) => id),
      );
    };
    const result = await this.runtime.deploy(files, actorOf(client), async (_tx, deployment) => {
      reach(deployment);
    });
    if (!result.ok) throw deploymentProblem(files, result.findings);
    const { deployment } = result;
    const deployed = await this.files.byKeys(membersOf(deployment).map(({ key }) => key));
    const latest = Math.max(...deployed.map(({ deploymentKey }) => deploymentKey));
    return {
      // Where nothing was new, the deployment that brought what stands.
      deploymentKey: String(deployment.key ?? latest),
      tenantId: onlyTenant,
      deployments: deployed.map(deployedResource),
    };
  }
}

function membersOf({ processes, decisions, forms }: Deployment) {
  return [...processes, ...decisions, ...forms];
}
