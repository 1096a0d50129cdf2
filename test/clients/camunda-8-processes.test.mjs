import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import createCamundaClient from '@camunda8/orchestration-cluster-api';
import { flows, model, work } from './models.mjs';

const { MINHBACH_URL: url, MINHBACH_CLIENT: key, MINHBACH_SECRET: secret } = process.env;

/** It checks every answer against the published schema; checking its calls, it would drop the cursors from them. */
const client = createCamundaClient({
  config: {
    CAMUNDA_REST_ADDRESS: url,
    CAMUNDA_AUTH_STRATEGY: 'BASIC',
    CAMUNDA_BASIC_AUTH_USERNAME: key,
    CAMUNDA_BASIC_AUTH_PASSWORD: secret,
    CAMUNDA_SDK_VALIDATION: 'req:none,res:strict',
  },
});
const atOnce = { consistency: { waitUpToMs: 0 } };

const task = `<bpmn:userTask id="step" name="Look"><bpmn:extensionElements><zeebe:userTask />
  <zeebe:assignmentDefinition candidateGroups="officers" /></bpmn:extensionElements>${flows}</bpmn:userTask>`;
const wait = `<bpmn:intermediateCatchEvent id="step">${flows}
  <bpmn:messageEventDefinition messageRef="message" /></bpmn:intermediateCatchEvent>`;
const waiting = model('demo-wait', wait).replace(
  '</bpmn:process>',
  `</bpmn:process><bpmn:message id="message" name="demo-paid"><bpmn:extensionElements>
    <zeebe:subscription correlationKey="=order" /></bpmn:extensionElements></bpmn:message>`,
);
const started = async (processDefinitionId, variables = {}) =>
  (await client.createProcessInstance({ processDefinitionId, variables })).processInstanceKey;
const stateOf = async (processInstanceKey) =>
  (await client.getProcessInstance({ processInstanceKey }, atOnce)).state;
const only = async (search, filter) => {
  const { items, page } = await search.call(client, { filter }, atOnce);
  assert.equal(page.totalItems, 1);
  return items[0];
};

describe('@camunda8/orchestration-cluster-api, of processes,', () => {
  let definition;
  before(async () => {
    const resources = [
      new File([model('demo-task', task)], 'demo-task.bpmn'),
      new File([waiting], 'demo-wait.bpmn'),
      new File([work('demo-stops', 'demo.stops')], 'demo-stops.bpmn'),
    ];
    const { processes } = await client.createDeployment({ resources });
    definition = processes[0].processDefinitionKey;
  });

  it('finds definitions and reads their models', async () => {
    const found = await only(client.searchProcessDefinitions, { processDefinitionId: 'demo-task' });
    assert.equal(found.processDefinitionKey, definition);
    const asked = { processDefinitionKey: definition };
    assert.match(await client.getProcessDefinitionXml(asked, atOnce), /demo-task/);
    assert.equal((await client.getProcessDefinition(asked, atOnce)).version, 1);
  });

  it('assigns, changes and completes a user task', async () => {
    const processInstanceKey = await started('demo-task', { firm: 'Mẫu' });
    const { userTaskKey, ...found } = await only(client.searchUserTasks, { processInstanceKey });
    assert.deepEqual(found.candidateGroups, ['officers']);
    await client.assignUserTask({ userTaskKey, assignee: 'lan' });
    await client.updateUserTask({ userTaskKey, changeset: { priority: 80 } });
    const seen = await client.getUserTask({ userTaskKey }, atOnce);
    assert.deepEqual([seen.assignee, seen.priority], ['lan', 80]);
    const variables = await client.searchUserTaskVariables({ userTaskKey }, atOnce);
    assert.deepEqual(
      variables.items.map(({ name, value }) => [name, value]),
      [['firm', '"Mẫu"']],
    );
    const { variableKey } = variables.items[0];
    assert.equal((await client.getVariable({ variableKey }, atOnce)).value, '"Mẫu"');
    await client.unassignUserTask({ userTaskKey });
    await client.completeUserTask({ userTaskKey, variables: { ok: true } });
    assert.equal(await stateOf(processInstanceKey), 'COMPLETED');
  });

  it('resolves an incident with new retries', async () => {
    const processInstanceKey = await started('demo-stops');
    const wanted = { type: 'demo.stops', worker: 'w', timeout: 60_000, maxJobsToActivate: 1 };
    const { jobs } = await client.activateJobs({ ...wanted, requestTimeout: 5_000 });
    await jobs[0].fail({ errorMessage: 'offline', retries: 0 });
    const incident = await only(client.searchIncidents, { processInstanceKey });
    assert.equal(incident.errorType, 'JOB_NO_RETRIES');
    assert.equal((await only(client.searchJobs, { processInstanceKey })).state, 'FAILED');
    await client.updateJob({ jobKey: jobs[0].jobKey, changeset: { retries: 2 } });
    await client.resolveIncident({ incidentKey: incident.incidentKey });
    const again = await client.activateJobs({ ...wanted, requestTimeout: 5_000 });
    assert.equal(again.jobs[0].retries, 2);
    await again.jobs[0].complete({});
    assert.equal(await stateOf(processInstanceKey), 'COMPLETED');
  });

  it('correlates and publishes messages', async () => {
    const first = await started('demo-wait', { order: 'a' });
    const { processInstanceKey } = await client.correlateMessage({
      ...{ name: 'demo-paid', correlationKey: 'a', variables: { paid: 1 } },
    });
    assert.equal(processInstanceKey, first);
    assert.equal(await stateOf(first), 'COMPLETED');
    await client.publishMessage({ name: 'demo-paid', correlationKey: 'b', timeToLive: 60_000 });
    const { variables } = await client.createProcessInstance({
      ...{ processDefinitionId: 'demo-wait', variables: { order: 'b' } },
      ...{ awaitCompletion: true, requestTimeout: 20_000 },
    });
    assert.equal(variables.order, 'b');
  });

  it('sets variables, moves tokens, counts them and cancels', async () => {
    const processInstanceKey = await started('demo-task');
    const element = await only(client.searchElementInstances, {
      processInstanceKey,
      elementId: 'step',
    });
    assert.equal(element.type, 'USER_TASK');
    const { elementInstanceKey } = element;
    await client.createElementInstanceVariables({
      ...{ elementInstanceKey: processInstanceKey, variables: { note: 'x' } },
    });
    assert.equal((await only(client.searchVariables, { processInstanceKey })).value, '"x"');
    await client.modifyProcessInstance({
      processInstanceKey,
      activateInstructions: [{ elementId: 'step' }],
      terminateInstructions: [{ elementInstanceKey }],
    });
    const { items } = await client.getProcessInstanceStatistics({ processInstanceKey }, atOnce);
    const step = items.find(({ elementId }) => elementId === 'step');
    assert.deepEqual([step.active, step.canceled], [1, 1]);
    await client.cancelProcessInstance({ processInstanceKey });
    assert.equal(await stateOf(processInstanceKey), 'TERMINATED');
  });

  it('reads long lists page by page, in any order', async () => {
    const keys = [];
    for (let n = 0; n < 5; n += 1) keys.push(await started('demo-wait', { order: `page-${n}` }));
    const filter = { processInstanceKey: { $in: keys } };
    const sort = [{ field: 'startDate', order: 'DESC' }];
    const seen = [];
    let page = { limit: 2 };
    do {
      const found = await client.searchProcessInstances({ filter, sort, page }, atOnce);
      seen.push(...found.items.map((item) => item.processInstanceKey));
      page = { limit: 2, after: found.page.endCursor };
      assert.ok(seen.length <= keys.length);
    } while (page.after !== null);
    assert.deepEqual(seen, keys.toReversed());
  });
});
