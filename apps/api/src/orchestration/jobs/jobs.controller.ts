import type { KnownClient } from '@minhbach/identity';
import { RemoteJobs, type Key } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ClientAccess, CurrentClient } from '../../access/client-access.decorator.js';
import { KeyParam } from '../../boundary/key-param.js';
import { CallerGone } from '../caller-gone.js';
import { reachOf, requireReach } from '../client-reach.js';
import {
  ActivateJobsDto,
  CompleteJobDto,
  FailJobDto,
  ThrowJobErrorDto,
  UpdateJobDto,
  waitOf,
} from './job.dto.js';
import { activatedJob } from './job-view.js';

/** Work for systems outside: they take jobs of their types, and say what became of them. */
@ApiExcludeController()
@Controller('v2/jobs')
export class JobsController {
  constructor(private readonly jobs: RemoteJobs) {}

  @Post('activation')
  @HttpCode(200)
  @ClientAccess('jobs:work')
  async activate(
    @Body() wanted: ActivateJobsDto,
    @CurrentClient() client: KnownClient,
    @CallerGone() signal: AbortSignal,
  ) {
    const { type, worker = '', timeout, maxJobsToActivate, fetchVariable } = wanted;
    requireReach(client, 'jobTypes', [type]);
    const jobs = await this.jobs.activate({
      client: reachOf(client),
      worker,
      wanted: [{ type, lockMs: timeout }],
      limit: maxJobsToActivate,
      waitMs: waitOf(wanted),
      signal,
    });
    return { jobs: jobs.map((job) => activatedJob(job, fetchVariable)) };
  }

  @Post(':key/completion')
  @HttpCode(204)
  @ClientAccess('jobs:work')
  async complete(
    @KeyParam() jobKey: Key,
    @Body() { variables }: CompleteJobDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    await this.jobs.complete({ jobKey, client: reachOf(client), variables: variables ?? {} });
  }

  @Post(':key/failure')
  @HttpCode(204)
  @ClientAccess('jobs:work')
  async fail(
    @KeyParam() jobKey: Key,
    @Body() { retries = 0, errorMessage = '', retryBackOff = 0, variables }: FailJobDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    const failure = { retries, message: errorMessage, backOffMs: retryBackOff };
    await this.jobs.fail({
      jobKey,
      client: reachOf(client),
      ...failure,
      variables: variables ?? undefined,
    });
  }

  @Post(':key/error')
  @HttpCode(204)
  @ClientAccess('jobs:work')
  async throwError(
    @KeyParam() jobKey: Key,
    @Body() { errorCode, errorMessage, variables }: ThrowJobErrorDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    await this.jobs.throwError({
      jobKey,
      client: reachOf(client),
      code: errorCode,
      message: errorMessage ?? '',
      variables: variables ?? {},
    });
  }

  @Patch(':key')
  @HttpCode(204)
  @ClientAccess('jobs:work')
  async update(
    @KeyParam() jobKey: Key,
    @Body() { changeset }: UpdateJobDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    const request = { jobKey, client: reachOf(client) };
    const { retries, timeout } = changeset;
    if (typeof timeout === 'number') await this.jobs.holdFor({ ...request, lockMs: timeout });
    if (typeof retries === 'number') await this.jobs.setRetries({ ...request, retries });
  }
}
