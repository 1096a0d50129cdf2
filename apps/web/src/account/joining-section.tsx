import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { QueryState } from '../parts/states/query-state';
import { JoiningList } from './joining-list';

/** Who wants to act for the person's business: for whoever manages its accounts. Nothing for his colleagues. */
export function JoiningSection() {
  const t = useText();
  const query = api.useQuery('get', '/api/registrations', {});
  if (query.data?.decides === false) return null;
  const items = query.data?.items ?? [];
  return (
    <section aria-labelledby="joining">
      <h2 id="joining">{t('account.joining')}</h2>
      <p>{t('account.joining.help')}</p>
      <QueryState query={query} isEmpty={items.length === 0} empty={t('account.joining.none')}>
        <JoiningList items={items} />
      </QueryState>
    </section>
  );
}
