import type { ScriptedRequest } from './scripted-request.js';

/** The administrator sets variables of the request's process; its history says that it was he. */
export async function setVariables(request: ScriptedRequest, variables: object): Promise<void> {
  const { api } = await request.stage.cast.as('quantri');
  const { processInstanceKey } = await request.facts();
  const filter = { keys: [processInstanceKey] };
  await api.post('/api/batch-operations', { type: 'set-variables', filter, variables });
}
