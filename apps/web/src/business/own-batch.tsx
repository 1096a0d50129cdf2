import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';
import { OwnRequestRow } from './own-request-row';

type Batch = components['schemas']['RequestBatchDto'];

/** The parts of what was asked of several agencies at once, and by when the whole is due. */
export function OwnBatch({ batchKey }: { readonly batchKey: string }) {
  const t = useText();
  const query = api.useQuery('get', '/api/request-batches/{key}', {
    params: { path: { key: batchKey } },
  });
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
        {batch.parts.map(
          ({ key, request }) => request && <OwnRequestRow key={key} request={request} />,
        )}
      </ul>
    </>
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
