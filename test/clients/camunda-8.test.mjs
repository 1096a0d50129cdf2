import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import createCamundaClient from '@camunda8/orchestration-cluster-api';
import { work } from './models.mjs';

const { MINHBACH_URL: url, MINHBACH_CLIENT: key, MINHBACH_SECRET: secret } = process.env;

/** It checks every answer against the published schema. */
const client = createCamundaClient({
  config: {
    CAMUNDA_REST_ADDRESS: url,
    CAMUNDA_AUTH_STRATEGY: 'OAUTH',
    CAMUNDA_OAUTH_URL: `${url}/oauth/token`,
    CAMUNDA_CLIENT_ID: key,
    CAMUNDA_CLIENT_SECRET: secret,
    CAMUNDA_SDK_VALIDATION: 'req:strict,res:strict',
  },
});

const file = (name, text) => new File([text], name, { type: 'application/xml' });
const start = async (processDefinitionId, variables = {}) =>
  (await client.createProcessInstance({ processDefinitionId, variables })).processInstanceKey;
const take = async (type, requestTimeout = 5_000) =>
  client.activateJobs({ type, worker: 'w', timeout: 60_000, maxJobsToActivate: 1, requestTimeout });

describe('@camunda8/orchestration-cluster-api', () => {
  let workers = [];
  before(async () => {
    const resources = [
      file('demo-work.bpmn', work('demo-work', 'demo.work')),
      file('demo-polled.bpmn', work('demo-polled', 'demo.polled')),
    ];
    const { processes } = await client.createDeployment({ resources });
    assert.deepEqual(
      processes.map(({ processDefinitionId }) => processDefinitionId),
      ['demo-work', 'demo-polled'],
    );
  });
  after(() => {
    for (const worker of workers) worker.stop();
  });

  it('gets a token, and the topology', async () => {
    const { gatewayVersion } = await client.getTopology();
    assert.match(gatewayVersion, /^8\./);
  });

  it('works jobs with a worker, and waits for the end of an instance', async () => {
    const seen = [];
    workers.push(
      client.createJobWorker({
        ...{ jobType: 'demo.polled', workerName: 'w', maxParallelJobs: 2, jobTimeoutMs: 30_000 },
        jobHandler: async (job) => {
          seen.push(job.variables.n);
          return job.complete({ doubled: job.variables.n * 2 });
        },
      }),
    );
    const { variables } = await client.createProcessInstance({
      ...{ processDefinitionId: 'demo-polled', variables: { n: 21 } },
      ...{ awaitCompletion: true, requestTimeout: 20_000 },
    });
    assert.deepEqual(variables, { n: 21, doubled: 42 });
    assert.deepEqual(seen, [21]);
    for (const worker of workers.splice(0)) await worker.stopGracefully?.();
  });

  it('gets a job that comes while it waits', async () => {
    const waiting = take('demo.work', 15_000);
    const instance = await start('demo-work');
    const { jobs } = await waiting;
    assert.equal(jobs[0].processInstanceKey, instance);
    await jobs[0].complete({});
  });

  it('fails a job, and has it again', async () => {
    await start('demo-work');
    const { jobs } = await take('demo.work');
    await jobs[0].fail({ errorMessage: 'offline', retries: 1, retryBackOff: 300 });
    const again = await take('demo.work', 10_000);
    assert.equal(again.jobs[0].jobKey, jobs[0].jobKey);
    assert.equal(again.jobs[0].retries, 1);
    await again.jobs[0].complete({});
  });

  it('throws a BPMN error that the model catches', async () => {
    await start('demo-work');
    const { jobs } = await take('demo.work');
    await jobs[0].error({ errorCode: 'no-such-firm', errorMessage: 'gone' });
    const { jobs: left } = await take('demo.work', -1);
    assert.deepEqual(left, []);
  });

  it('is told what is wrong with a model', async () => {
    const resources = [file('demo-bad.bpmn', '<bpmn:definitions/>')];
    await assert.rejects(client.createDeployment({ resources }), (error) => {
      assert.equal(error.status ?? error.statusCode, 400);
      return true;
    });
  });
});
