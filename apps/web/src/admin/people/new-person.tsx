import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { TaskForm } from '../../parts/task-form/task-form';
import { IssuedCode } from './issued-code';
import { listWidget } from './list-widget';
import { usePersonSchema } from './use-person-schema';

const widgets = { list: listWidget };

/** Lets somebody in, then shows the code that he is given. */
export function NewPerson() {
  const t = useText();
  const queries = useQueryClient();
  const schema = usePersonSchema();
  const creating = api.useMutation('post', '/api/people', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/people'] }),
  });
  if (creating.data) return <IssuedCode issued={creating.data} />;
  return (
    <TaskForm
      schema={schema}
      widgets={widgets}
      problem={creating.isError ? asProblem(creating.error) : null}
      isWorking={creating.isPending}
      submit={(values) => {
        // The form gives exactly what the route takes; the service checks it.
        creating.mutate({ body: values as unknown as components['schemas']['NewPersonDto'] });
      }}
      submitLabel={t('account.people.new')}
    />
  );
}
