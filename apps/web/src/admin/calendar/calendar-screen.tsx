import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../api/client';
import { useText } from '../../i18n/use-text';
import { QueryState } from '../../parts/states/query-state';
import { CalendarChange } from './calendar-change';
import { CalendarVersions } from './calendar-versions';
import { CalendarYear } from './calendar-year';
import '../admin.css';
import './calendar.css';

const route = getRouteApi('/signed-in/lich-nghi');

/** F5: the working calendar by years, how to change it with what that would move, and its versions. */
export function CalendarScreen() {
  const t = useText();
  const query = api.useQuery('get', '/api/calendars');
  const latest = query.data?.[0]?.version;
  const { version = latest === undefined ? undefined : String(latest), year } = route.useSearch();
  const isLatest = version === String(latest);
  return (
    <div className="page admin">
      <h1>{t('frame.nav.calendar')}</h1>
      <QueryState query={query}>
        {version !== undefined && latest !== undefined && (
          <>
            <CalendarYear version={version} year={year} isLatest={isLatest} />
            {isLatest && <CalendarChange basedOn={latest} />}
            <CalendarVersions versions={query.data ?? []} shown={version} />
          </>
        )}
      </QueryState>
    </div>
  );
}
