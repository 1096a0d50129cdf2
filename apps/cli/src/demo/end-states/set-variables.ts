import type { ScriptedRequest } from './scripted-request.js';

/** The administrator sets variables of the request's process; its history says that it was he. */
export async function setVariables(request: ScriptedRequest, variables: object): Promise<void> {
  const { api } = await request.stage.cast.as('quantri');
  const { processInstanceKey } = await request.facts();
  await api.post(`/api/process-instances/${processInstanceKey}/variables`, { variables });
}
