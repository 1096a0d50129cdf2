import { fetchClient } from '../api/client';
import type { components } from '../api/schema';
import type { FormValues } from '../parts/task-form/form-schema';

/** What a requester does with his request, as the service names it; what is asked of him first. */
export const acts = [
  'supplement',
  'clarify',
  'reopen',
  'answer-survey',
  'correct',
  'complain',
  'withdraw',
] as const;

export type Act = (typeof acts)[number];

interface Params {
  readonly path: { readonly key: string };
  readonly header: { readonly 'Idempotency-Key': string };
}

type Schemas = components['schemas'];
type Send = (
  params: Params,
  values: unknown,
) => Promise<{ readonly data?: unknown; readonly error?: unknown }>;

/** Forms give exactly what the routes take; the service checks it. */
const routes: Readonly<Record<Act, Send>> = {
  supplement: (params, values) =>
    fetchClient.POST('/api/requests/{key}/supplement', {
      params,
      body: values as Schemas['SupplementDto'],
    }),
  clarify: (params, values) =>
    fetchClient.POST('/api/requests/{key}/clarifications/answer', {
      params,
      body: values as Schemas['ClarificationAnswerDto'],
    }),
  reopen: (params, values) =>
    fetchClient.POST('/api/requests/{key}/reopening', {
      params,
      body: values as Schemas['ReopeningDto'],
    }),
  'answer-survey': (params, values) =>
    fetchClient.POST('/api/requests/{key}/survey', {
      params,
      body: values as Schemas['SurveyDto'],
    }),
  correct: (params, values) =>
    fetchClient.POST('/api/requests/{key}/correction', {
      params,
      body: values as Schemas['CorrectionDto'],
    }),
  complain: (params, values) =>
    fetchClient.POST('/api/requests/{key}/complaint', {
      params,
      body: values as Schemas['ComplaintContentDto'],
    }),
  withdraw: (params, values) =>
    fetchClient.POST('/api/requests/{key}/withdrawal', {
      params,
      body: values as Schemas['WithdrawalDto'],
    }),
};

/** Sends an act; rejected with the service's problem document when it is not taken. */
export async function sendAct(act: Act, params: Params, values: FormValues): Promise<void> {
  const { error } = await routes[act](params, values);
  // The client's own way of refusing, as its hooks have it.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (error !== undefined) throw error;
}
