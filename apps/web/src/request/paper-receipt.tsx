import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { personName } from '../api/person-name';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { DialogButton } from '../parts/dialog/dialog-button';
import { TaskForm } from '../parts/task-form/task-form';

interface Props {
  readonly request: components['schemas']['RequestDto'];
}

/** The receipt of what reception took in: to be printed, and that it was given at the desk. */
export function PaperReceipt({ request }: Props) {
  const t = useText();
  const dates = useDates();
  const offer = request.actions.find(({ action }) => action === 'hand-over-receipt');
  const given = request.receiptHandover;
  if (!offer?.allowed && !given) return null;
  return (
    <section>
      <h2>{t('request.receipt')}</h2>
      <ReceiptLink requestKey={request.key} />
      {given && (
        <p>
          {t('request.receipt.given', {
            at: dates.instant(given.handedOverAt),
            by: personName(given.handedOverBy),
          })}
        </p>
      )}
      {offer?.allowed && (
        <p>
          <DialogButton label={t('request.receipt.hand-over')}>
            {(done) => <HandoverForm request={request} done={done} />}
          </DialogButton>
        </p>
      )}
    </section>
  );
}

/** Opened beside, from where it is printed. */
function ReceiptLink({ requestKey }: { readonly requestKey: string }) {
  const t = useText();
  const query = api.useQuery('get', '/api/requests/{key}/documents', {
    params: { path: { key: requestKey } },
  });
  const receipt = query.data?.items.find(({ kind }) => kind === 'receipt');
  if (!receipt) return null;
  return (
    <p>
      <a href={`/api/requests/${requestKey}/documents/${receipt.key}/pdf`} target="_blank">
        {t('request.receipt.print', { symbol: receipt.symbol })}
      </a>
    </p>
  );
}

function HandoverForm({ request, done }: Props & { readonly done: () => void }) {
  const t = useText();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const handing = api.useMutation('post', '/api/requests/{key}/receipt-handover', {
    onSuccess: async () => {
      done();
      await queries.invalidateQueries();
    },
  });
  const MOST = 200;
  return (
    <TaskForm
      schema={{
        type: 'object',
        required: ['receiver'],
        properties: {
          receiver: { type: 'string', title: t('request.receipt.receiver'), maxLength: MOST },
        },
      }}
      problem={handing.isError ? asProblem(handing.error) : null}
      isWorking={handing.isPending}
      submit={(values) => {
        handing.mutate({
          params: { path: { key: request.key }, header: keyFor([request.key, values]) },
          // The form gives exactly what the route takes; the service checks it.
          body: values as unknown as components['schemas']['HandOverReceiptDto'],
        });
      }}
      submitLabel={t('request.receipt.hand-over')}
    />
  );
}
