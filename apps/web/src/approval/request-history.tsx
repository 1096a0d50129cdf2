import { api } from '../api/client';
import { personName } from '../api/person-name';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';
import { StepList } from '../parts/timeline/step-list';

/** What happened to the request so far, the latest first. */
export function RequestHistory({ requestKey }: { readonly requestKey: string }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const query = api.useQuery('get', '/api/requests/{key}/history', {
    params: { path: { key: requestKey } },
  });
  const lines = (query.data?.items ?? []).toReversed();
  return (
    <QueryState query={query}>
      <StepList
        label={t('approval.tab.history')}
        steps={lines.map(({ at, actor, text }, index) => ({
          id: `${at} ${String(index)}`,
          state: 'done',
          name: say(text),
          when: dates.instant(at),
          detail: personName(actor),
        }))}
      />
    </QueryState>
  );
}
