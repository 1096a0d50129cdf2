import type { SignedInPerson } from '@minhbach/identity';
import { ProcessRuntime, type Deployment } from '@minhbach/runtime';
import { Body, Controller, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { deploymentProblem } from './deployment-problem.js';
import { DeployDto, DeploymentDto, DeploymentFileDto } from './deployment.dto.js';

@ApiTags('processes')
@Controller('deployments')
export class DeploymentsController {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly idempotency: Idempotency,
  ) {}

  @Post()
  @Access('process.deploy')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Deploy models, decisions and forms: all of them or none' })
  @ApiCreatedResponse({ type: DeploymentDto })
  @ApiUnprocessableEntityResponse({ description: 'Everything that is wrong with the files.' })
  async deploy(
    @Body() { files, dryRun = false }: DeployDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<DeploymentDto> {
    if (dryRun) return this.check(files);
    return this.idempotency.once<DeploymentDto>(call, async (remember) => {
      const result = await this.runtime.deploy(
        files,
        person.id,
        remember && (async (tx, deployment) => remember(tx, deploymentDto(deployment, false))),
      );
      if (!result.ok) throw deploymentProblem(files, result.findings);
      return deploymentDto(result.deployment, false);
    });
  }

  private async check(files: readonly DeploymentFileDto[]): Promise<DeploymentDto> {
    const result = await this.runtime.checkDeployment(files);
    if (!result.ok) throw deploymentProblem(files, result.findings);
    return deploymentDto(result.deployment, true);
  }
}

function deploymentDto(deployment: Deployment, dryRun: boolean): DeploymentDto {
  const { key, processes, decisions, forms, warnings } = deployment;
  const printed = (resources: Deployment['processes']) =>
    resources.map((resource) => ({ ...resource, key: String(resource.key) }));
  return {
    dryRun,
    deploymentKey: dryRun || key === null ? null : String(key),
    processes: printed(processes),
    decisions: printed(decisions),
    forms: printed(forms),
    warnings: warnings.map(({ severity: _, ...warning }) => warning),
  };
}
