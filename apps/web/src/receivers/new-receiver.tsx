import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import type { FormSchema } from '../parts/task-form/form-schema';
import { ListWidget } from '../parts/task-form/list-widget';
import { TaskForm } from '../parts/task-form/task-form';
import { EventTypesWidget } from './event-types-widget';
import { ToldSecret } from './told-secret';
import { useAgencyNames } from './use-receivers';

type List = components['schemas']['WebhookListDto'];

const widgets = { list: ListWidget, 'event-types': EventTypesWidget };

/** Lets a system be told, then shows the secret with which it knows what is genuine. */
export function NewReceiver({ list }: { readonly list: List }) {
  const t = useText();
  const queries = useQueryClient();
  const schema = useReceiverSchema(list);
  const creating = api.useMutation('post', '/api/webhooks', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/webhooks'] }),
  });
  if (creating.data) return <ToldSecret secret={creating.data.secret} />;
  return (
    <TaskForm
      schema={schema}
      widgets={widgets}
      problem={creating.isError ? asProblem(creating.error) : null}
      isWorking={creating.isPending}
      submit={(values) => {
        // The form gives exactly what the route takes; the service checks it.
        creating.mutate({ body: values as unknown as components['schemas']['NewWebhookDto'] });
      }}
      submitLabel={t('receivers.new')}
    />
  );
}

function useReceiverSchema({ hosts, eventTypes }: List): FormSchema {
  const t = useText();
  const { agencies } = useAgencyNames();
  return {
    type: 'object',
    required: ['name', 'address'],
    properties: {
      name: { type: 'string', title: t('receivers.name'), maxLength: 200 },
      address: {
        type: 'string',
        format: 'uri',
        title: t('receivers.address'),
        description:
          hosts.length === 0
            ? t('receivers.no-hosts')
            : t('receivers.address.help', { hosts: hosts.join(', ') }),
        maxLength: 500,
      },
      agencyCode: {
        title: t('receivers.agency'),
        description: t('receivers.agency.help'),
        oneOf: agencies.map(({ code, name }) => ({ const: code, title: name })),
        'x-ui': { widget: 'list' },
      },
      eventTypes: {
        title: t('receivers.types'),
        description: t('receivers.types.help'),
        oneOf: eventTypes.map((type) => ({ const: type, title: t(`receivers.type.${type}`) })),
        'x-ui': { widget: 'event-types' },
      },
    },
  };
}
