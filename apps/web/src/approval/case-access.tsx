import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { QueryState } from '../parts/states/query-state';
import { CaseMarks } from '../supervision/case-marks';
import { Sightings } from './sightings';

export { LegalHolds } from '../supervision/legal-holds';
export { WatchButton } from './watch-button';

/** That the reader is one of the few who see this request. */
export function RestrictedBadge() {
  const t = useText();
  return <span className="sla-tag sla-overdue">{t('approval.restriction.badge')}</span>;
}

/** Whether the request is for those only who work on it, since when and why; how that is said and taken back, and who saw it. */
export function CaseAccess({ requestKey: key }: { readonly requestKey: string }) {
  const t = useText();
  const query = api.useQuery('get', '/api/requests/{key}/restrictions', {
    params: { path: { key } },
  });
  const items = query.data?.items ?? [];
  const current = items.find(({ liftedAt }) => liftedAt === null);
  const placing = api.useMutation('post', '/api/requests/{key}/restrictions');
  const lifting = api.useMutation('post', '/api/requests/{key}/restrictions/{restriction}/lift');
  return (
    <section aria-labelledby="han-che">
      <h2 id="han-che">{t('approval.restriction')}</h2>
      <QueryState query={query}>
        <CaseMarks
          title={t('approval.restriction')}
          say={(word) => t(`approval.restriction.${word}`)}
          marks={items}
          isPlaced={current !== undefined}
          send={async (reason) =>
            current
              ? lifting.mutateAsync({
                  params: { path: { key, restriction: current.key } },
                  body: { reason },
                })
              : placing.mutateAsync({ params: { path: { key } }, body: { reason } })
          }
        />
      </QueryState>
      {items.length > 0 && <Sightings requestKey={key} />}
    </section>
  );
}
