import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import type { FormSchema } from '../parts/task-form/form-schema';
import { TaskForm } from '../parts/task-form/task-form';

type Schemas = components['schemas'];

interface Props {
  readonly request: Schemas['RequestDto'];
  readonly issued: (code: Schemas['IssuedAccessCodeDto']) => void;
}

const carriers = ['office', 'post', 'email'] as const;
const LONGEST = { emailAddress: 254, receiver: 200 };

/** How the code goes out; sent, it is the delivery. */
export function AccessCodeForm({ request, issued }: Props) {
  const t = useText();
  const queries = useQueryClient();
  const issuing = api.useMutation('post', '/api/requests/{key}/access-codes', {
    onSuccess: async (code) => {
      issued(code);
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <p>{t('request.access-code.lead')}</p>
      <TaskForm
        schema={useCodeSchema()}
        problem={issuing.isError ? asProblem(issuing.error) : null}
        isWorking={issuing.isPending}
        submit={(values) => {
          issuing.mutate({
            params: { path: { key: request.key } },
            // The form gives exactly what the route takes; the service checks it.
            body: values as unknown as Schemas['IssueAccessCodeDto'],
          });
        }}
        submitLabel={t('request.access-code.issue')}
      />
    </>
  );
}

function useCodeSchema(): FormSchema {
  const t = useText();
  const isCarrier = (carrier: (typeof carriers)[number]): FormSchema => ({
    properties: { carrier: { const: carrier } },
    required: ['carrier'],
  });
  return {
    type: 'object',
    required: ['carrier'],
    properties: {
      carrier: {
        title: t('request.access-code.carrier'),
        oneOf: carriers.map((carrier) => ({
          const: carrier,
          title: t(`request.access-code.${carrier}`),
        })),
      },
      receiver: {
        type: 'string',
        title: t('request.access-code.receiver'),
        maxLength: LONGEST.receiver,
      },
      emailAddress: {
        type: 'string',
        title: t('request.access-code.address'),
        description: t('request.access-code.address.help'),
        format: 'email',
        maxLength: LONGEST.emailAddress,
      },
    },
    if: isCarrier('office'),
    then: { required: ['receiver'], properties: { emailAddress: false } },
    else: {
      if: isCarrier('email'),
      then: { properties: { receiver: false } },
      else: { properties: { receiver: false, emailAddress: false } },
    },
  };
}
