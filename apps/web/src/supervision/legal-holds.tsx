import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { QueryState } from '../parts/states/query-state';
import { CaseMarks } from './case-marks';

/** Whether the law wants the request kept as it is, since when and why; and how that is said and taken back. */
export function LegalHolds({ requestKey: key }: { readonly requestKey: string }) {
  const t = useText();
  const query = api.useQuery('get', '/api/requests/{key}/legal-holds', {
    params: { path: { key } },
  });
  const { isHeld = false, items = [] } = query.data ?? {};
  const placing = api.useMutation('post', '/api/requests/{key}/legal-holds');
  const lifting = api.useMutation('post', '/api/requests/{key}/legal-holds/lifting');
  const { mutateAsync } = isHeld ? lifting : placing;
  return (
    <section aria-labelledby="luu-giu">
      <h2 id="luu-giu">{t('supervision.hold')}</h2>
      <QueryState query={query}>
        <CaseMarks
          title={t('supervision.hold')}
          say={(word) => t(`supervision.hold.${word}`)}
          marks={items}
          isPlaced={isHeld}
          send={async (reason) => mutateAsync({ params: { path: { key } }, body: { reason } })}
        />
      </QueryState>
    </section>
  );
}
