import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { asProblem, type Problem } from '../api/problem';
import type { components } from '../api/schema';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { useText } from '../i18n/use-text';
import type { Widget } from '../parts/task-form/form-context';
import { ListWidget } from '../parts/task-form/list-widget';
import { TaskForm } from '../parts/task-form/task-form';
import { useToast } from '../parts/toast/use-toast';
import { DecimalField } from './decimal-field';
import { useFigureSchema } from './use-figure-schema';

const widgets: Readonly<Record<string, Widget>> = {
  list: (field) => <ListWidget {...field} />,
  decimal: ({ value, change, ...words }) => (
    <DecimalField {...words} value={value} change={change} />
  ),
};

/** Enters one figure that others measured; the service says what is wrong with it. */
export function FigureForm({ done }: { readonly done: () => void }) {
  const t = useText();
  const schema = useFigureSchema();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const entering = api.useMutation('post', '/api/measured-figures', {
    onSuccess: async () => {
      done();
      toast(t('duties.figure.done'));
      await queries.invalidateQueries();
    },
  });
  return (
    <TaskForm
      schema={schema}
      widgets={widgets}
      problem={entering.isError ? problemOfOne(asProblem(entering.error)) : null}
      isWorking={entering.isPending}
      submit={(values) => {
        // The form gives exactly what the route takes; the service checks it.
        const figure = values as unknown as components['schemas']['EnterFigureDto'];
        entering.mutate({
          params: { header: keyFor(['measured-figure', values]) },
          body: { figures: [figure] },
        });
      }}
      submitLabel={t('duties.figure.enter')}
    />
  );
}

/** The faults of the only figure, at the fields of the form. */
function problemOfOne(problem: Problem): Problem {
  const errors = problem.errors?.map((fault) => ({
    ...fault,
    pointer: fault.pointer.replace(/^\/figures\/0/, ''),
  }));
  return { ...problem, ...(errors && { errors }) };
}
