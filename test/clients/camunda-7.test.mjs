import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import createCamundaClient from '@camunda8/orchestration-cluster-api';
import { BasicAuthInterceptor, Client, Variables } from 'camunda-external-task-client-js';
import { work } from './models.mjs';

const { MINHBACH_URL: url, MINHBACH_CLIENT: key, MINHBACH_SECRET: secret } = process.env;

const starter = createCamundaClient({
  config: {
    CAMUNDA_REST_ADDRESS: url,
    CAMUNDA_AUTH_STRATEGY: 'BASIC',
    CAMUNDA_BASIC_AUTH_USERNAME: key,
    CAMUNDA_BASIC_AUTH_PASSWORD: secret,
  },
});

const run = async (processDefinitionId, variables) =>
  starter.createProcessInstance({
    ...{ processDefinitionId, variables, awaitCompletion: true, requestTimeout: 20_000 },
  });

describe('camunda-external-task-client-js', () => {
  let client;
  let failures = 0;
  before(async () => {
    const names = ['completed', 'failed', 'refused', 'locked'];
    const resources = names.map(
      (name) => new File([work(`demo-7-${name}`, `demo.7.${name}`)], `${name}.bpmn`),
    );
    await starter.createDeployment({ resources });
    client = new Client({
      ...{ baseUrl: `${url}/engine-rest`, workerId: 'worker-7', asyncResponseTimeout: 10_000 },
      ...{ interval: 50, lockDuration: 30_000 },
      interceptors: new BasicAuthInterceptor({ username: key, password: secret }),
    });
    client.subscribe('demo.7.completed', async ({ task, taskService }) => {
      const answer = new Variables();
      answer.setAll({ doubled: task.variables.get('n') * 2, list: [1, { a: 'b' }] });
      await taskService.complete(task, answer);
    });
    client.subscribe('demo.7.failed', async ({ task, taskService }) => {
      failures += 1;
      if (failures > 1) await taskService.complete(task);
      else await taskService.handleFailure(task, { ...failure, retries: 1 });
    });
    client.subscribe('demo.7.refused', async ({ task, taskService }) => {
      await taskService.handleBpmnError(task, 'no-such-firm', 'gone', new Variables());
    });
    client.subscribe('demo.7.locked', async ({ task, taskService }) => {
      await taskService.extendLock(task, 60_000);
      await taskService.unlock(task);
      await taskService.lock(task, 5_000);
      await taskService.complete(task);
    });
  });
  after(() => client.stop());

  const failure = { errorMessage: 'offline', errorDetails: 'stack', retryTimeout: 200 };

  it('completes a task with variables of every kind', async () => {
    const { variables } = await run('demo-7-completed', { n: 21 });
    assert.deepEqual(variables, { n: 21, doubled: 42, list: [1, { a: 'b' }] });
  });

  it('fails a task, and has it again', async () => {
    await run('demo-7-failed', {});
    assert.equal(failures, 2);
  });

  it('throws a BPMN error that the model catches', async () => {
    await run('demo-7-refused', {});
  });

  it('extends a lock, gives the task back, and takes it again', async () => {
    await run('demo-7-locked', {});
  });
});
