import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { useText } from '../i18n/use-text';
import type { Widget } from '../parts/task-form/form-context';
import { ListWidget } from '../parts/task-form/list-widget';
import { TaskForm } from '../parts/task-form/task-form';
import { useToast } from '../parts/toast/use-toast';
import { useProposalSchema } from './use-proposal-schema';

const widgets: Readonly<Record<string, Widget>> = {
  list: (field) => <ListWidget {...field} />,
};

/** Proposes a document for publication; its head approves it. */
export function ProposalForm({ done }: { readonly done: () => void }) {
  const t = useText();
  const schema = useProposalSchema();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const proposing = api.useMutation('post', '/api/publications', {
    onSuccess: async () => {
      done();
      toast(t('publications.proposed'));
      await queries.invalidateQueries();
    },
  });
  return (
    <TaskForm
      schema={schema}
      widgets={widgets}
      initial={{ isMarked: false }}
      problem={proposing.isError ? asProblem(proposing.error) : null}
      isWorking={proposing.isPending}
      submit={(values) => {
        proposing.mutate({
          params: { header: keyFor(['publication', values]) },
          // The form gives exactly what the route takes; the service checks it.
          body: values as unknown as components['schemas']['ProposePublicationDto'],
        });
      }}
      submitLabel={t('publications.propose')}
    />
  );
}
