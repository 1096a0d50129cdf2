import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { useText } from '../i18n/use-text';
import { TaskForm } from '../parts/task-form/task-form';
import { useToast } from '../parts/toast/use-toast';

interface Props {
  readonly batchKey: string;
  readonly done: () => void;
}

const LONGEST = 2000;

/** Why all parts that are open are withdrawn. */
export function BatchWithdrawal({ batchKey, done }: Props) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const withdrawing = api.useMutation('post', '/api/request-batches/{key}/withdrawal', {
    onSuccess: async () => {
      done();
      toast(t('business.batch.withdrawn'));
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <p>{t('business.batch.withdraw.meaning')}</p>
      <TaskForm
        schema={{
          type: 'object',
          required: ['reason'],
          properties: {
            reason: {
              type: 'string',
              title: t('business.field.withdrawal'),
              maxLength: LONGEST,
            },
          },
        }}
        problem={withdrawing.isError ? asProblem(withdrawing.error) : null}
        isWorking={withdrawing.isPending}
        submit={(values) => {
          withdrawing.mutate({
            params: { path: { key: batchKey }, header: keyFor([batchKey, values]) },
            // The form gives exactly what the route takes; the service checks it.
            body: values as unknown as components['schemas']['WithdrawalDto'],
          });
        }}
        submitLabel={t('business.batch.withdraw')}
      />
    </>
  );
}
