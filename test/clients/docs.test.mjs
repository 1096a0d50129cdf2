import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import createCamundaClient from '@camunda8/orchestration-cluster-api';
import { work } from './models.mjs';

const { MINHBACH_URL: url, MINHBACH_CLIENT: key, MINHBACH_SECRET: secret } = process.env;
const text = readFileSync(new URL('../../docs/connect.md', import.meta.url), 'utf8');
const [, example] = /```js\n([\s\S]*?)```/.exec(text);

it('The example of docs/connect.md works its job', async () => {
  const client = createCamundaClient({
    config: {
      CAMUNDA_REST_ADDRESS: url,
      CAMUNDA_AUTH_STRATEGY: 'BASIC',
      CAMUNDA_BASIC_AUTH_USERNAME: key,
      CAMUNDA_BASIC_AUTH_PASSWORD: secret,
    },
  });
  const resources = [new File([work('demo-docs', 'demo.docs')], 'demo-docs.bpmn')];
  await client.createDeployment({ resources });
  const ended = client.createProcessInstance({
    ...{ processDefinitionId: 'demo-docs', awaitCompletion: true, requestTimeout: 20_000 },
  });
  const file = new URL('./docs-example.tmp.mjs', import.meta.url);
  writeFileSync(file, example);
  try {
    await import(file.href);
  } finally {
    rmSync(file);
  }
  assert.deepEqual((await ended).variables, { checked: true });
});
