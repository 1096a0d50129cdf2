import { api } from '../api/client';
import type { components } from '../api/schema';
import { useAgencyName } from '../api/use-agency-name';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { DialogButton } from '../parts/dialog/dialog-button';
import { QueryState } from '../parts/states/query-state';
import { BatchWithdrawal } from './batch-withdrawal';
import { OwnRequestRow } from './own-request-row';

type Batch = components['schemas']['RequestBatchDto'];

/** How soon one looks again for a part that has not arrived. */
const SOON = 2000;

/** The parts of what was asked of several agencies at once, and by when the whole is due. */
export function OwnBatch({ batchKey }: { readonly batchKey: string }) {
  const t = useText();
  const query = api.useQuery(
    'get',
    '/api/request-batches/{key}',
    { params: { path: { key: batchKey } } },
    {
      refetchInterval: ({ state }) =>
        state.data?.parts.some(({ request }) => request === null) ? SOON : false,
    },
  );
  return (
    <section>
      <h2>{t('business.batch')}</h2>
      <QueryState query={query}>{query.data && <Whole batch={query.data} />}</QueryState>
    </section>
  );
}

function Whole({ batch }: { readonly batch: Batch }) {
  const wholeText = useWholeText();
  return (
    <>
      <p>{[batch.code, wholeText(batch)].join(' · ')}</p>
      <ul role="list">
        {batch.parts.map((part) =>
          part.request ? (
            <OwnRequestRow key={part.key} request={part.request} />
          ) : (
            <Underway key={part.key} part={part} />
          ),
        )}
      </ul>
      <Withdrawal batch={batch} />
    </>
  );
}

/** A part whose agency does not have it yet. */
function Underway({ part }: { readonly part: Batch['parts'][number] }) {
  const t = useText();
  const agencyName = useAgencyName();
  return (
    <li className="own-request">
      {t('business.batch.underway', { code: part.code, agency: agencyName(part.agencyCode) ?? '' })}
    </li>
  );
}

/** Ends what is open of all parts in one act; or why that cannot be done. */
function Withdrawal({ batch }: { readonly batch: Batch }) {
  const t = useText();
  const say = useServerText();
  const offer = batch.actions.find(({ action }) => action === 'withdraw');
  if (!offer) return null;
  if (!offer.allowed)
    return offer.reason ? <p className="field-hint">{say(offer.reason)}</p> : null;
  return (
    <p className="own-batch-withdrawal">
      <DialogButton look="danger" label={t('business.batch.withdraw')}>
        {(done) => <BatchWithdrawal batchKey={batch.key} done={done} />}
      </DialogButton>
    </p>
  );
}

/** Where the whole stands, as the service says it. */
function useWholeText(): (batch: Batch) => string {
  const t = useText();
  const dates = useDates();
  return ({ state, dueOn }) => {
    if (state === 'closed') return t('business.batch.closed');
    if (dueOn === null) return t('business.batch.no-date');
    return t('business.batch.due', { date: dates.date(dueOn) });
  };
}
