import type { KnownClient } from '@minhbach/identity';
import { RemoteJobs, type Key } from '@minhbach/runtime';
import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ClientAccess, CurrentClient } from '../access/client-access.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { CallerGone } from '../orchestration/caller-gone.js';
import { reachOf, requireReach } from '../orchestration/client-reach.js';
import { externalTask } from './external-task-view.js';
import {
  CompleteTaskDto,
  ExtendLockDto,
  FetchAndLockDto,
  LockTaskDto,
  TaskBpmnErrorDto,
  TaskFailureDto,
  UnlockTaskDto,
} from './external-task.dto.js';
import { plainValues } from './typed-values.js';

/** Connections are not kept waiting longer. */
const longestWaitMs = 60_000;
/** Tries that a worker leaves when it does not count them itself. */
const noneLeft = 0;

/** The jobs of the engine for the workers of Camunda 7, which say with every call who they are. */
@ApiExcludeController()
@Controller('engine-rest/external-task')
export class ExternalTasksController {
  constructor(private readonly jobs: RemoteJobs) {}

  // As bytes, to which no charset is added: the published client knows JSON by exactly this content type.
  @Post('fetchAndLock')
  @HttpCode(200)
  @Header('content-type', 'application/json')
  @ClientAccess('jobs:work')
  async fetchAndLock(
    @Body() { workerId, maxTasks, topics, asyncResponseTimeout = 0 }: FetchAndLockDto,
    @CurrentClient() client: KnownClient,
    @CallerGone() signal: AbortSignal,
  ): Promise<Buffer> {
    requireReach(
      client,
      'jobTypes',
      topics.map(({ topicName }) => topicName),
    );
    const jobs = await this.jobs.activate({
      client: reachOf(client),
      worker: workerId,
      wanted: topics.map(({ topicName, lockDuration }) => ({
        type: topicName,
        lockMs: lockDuration,
      })),
      limit: maxTasks,
      waitMs: Math.min(asyncResponseTimeout, longestWaitMs),
      signal,
    });
    const topicOf = (type: string) => topics.find(({ topicName }) => topicName === type);
    const tasks = jobs.map((job) => externalTask(job, topicOf(job.type)?.variables));
    return Buffer.from(JSON.stringify(tasks));
  }

  @Post(':key/complete')
  @HttpCode(204)
  @ClientAccess('jobs:work')
  async complete(
    @KeyParam() jobKey: Key,
    @Body() { workerId, variables }: CompleteTaskDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    await this.jobs.complete({
      ...held(jobKey, client, workerId),
      variables: plainValues(variables),
    });
  }

  @Post(':key/failure')
  @HttpCode(204)
  @ClientAccess('jobs:work')
  async fail(
    @KeyParam() jobKey: Key,
    @Body() { workerId, errorMessage, retries, retryTimeout, variables }: TaskFailureDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    await this.jobs.fail({
      ...held(jobKey, client, workerId),
      message: errorMessage ?? '',
      retries: retries ?? noneLeft,
      backOffMs: retryTimeout ?? 0,
      ...(variables && { variables: plainValues(variables) }),
    });
  }

  @Post(':key/bpmnError')
  @HttpCode(204)
  @ClientAccess('jobs:work')
  async bpmnError(
    @KeyParam() jobKey: Key,
    @Body() { workerId, errorCode, errorMessage, variables }: TaskBpmnErrorDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    await this.jobs.throwError({
      ...held(jobKey, client, workerId),
      code: errorCode,
      message: errorMessage ?? '',
      variables: plainValues(variables),
    });
  }

  @Post(':key/lock')
  @HttpCode(204)
  @ClientAccess('jobs:work')
  async lock(
    @KeyParam() jobKey: Key,
    @Body() { workerId, lockDuration }: LockTaskDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    const request = { jobKey, client: reachOf(client), worker: workerId, lockMs: lockDuration };
    await this.jobs.lock(request);
  }

  @Post(':key/extendLock')
  @HttpCode(204)
  @ClientAccess('jobs:work')
  async extendLock(
    @KeyParam() jobKey: Key,
    @Body() { workerId, newDuration }: ExtendLockDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    await this.jobs.holdFor({ ...held(jobKey, client, workerId), lockMs: newDuration });
  }

  @Post(':key/unlock')
  @HttpCode(204)
  @ClientAccess('jobs:work')
  async unlock(
    @KeyParam() jobKey: Key,
    @Body() _nothing: UnlockTaskDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    await this.jobs.holdFor({ jobKey, client: reachOf(client), lockMs: 0 });
  }
}

function held(jobKey: Key, client: KnownClient, worker: string) {
  return { jobKey, client: reachOf(client), worker };
}
