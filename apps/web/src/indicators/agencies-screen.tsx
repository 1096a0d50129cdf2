import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useServerText, useText } from '../i18n/use-text';
import { Loading } from '../parts/states/loading';
import { QueryState } from '../parts/states/query-state';
import { AgencyMonthsPart } from './agency-months-part';
import { GroundsPart } from './grounds-part';
import { IndicatorFilters } from './indicator-filters';
import { OpinionsPart } from './opinions-part';
import { questionOf } from './question';
import { usePeriods } from './use-periods';
import './indicators.css';

const route = getRouteApi('/signed-in/tinh-hinh-co-quan');

/** Comes once an agency is chosen: nobody compares people of several. */
const WorkloadPart = lazy(() => import('../workload/workload-part'));

/** E4: what the agencies do month by month, whom they keep waiting, why they refuse, and how much one's people have to do. */
export function AgenciesScreen() {
  const t = useText();
  const say = useServerText();
  const search = route.useSearch();
  const { query, period } = usePeriods(search);
  const question = period && questionOf(period, search);
  return (
    <div className="page indicators">
      <h1>
        {period
          ? t('indicators.agencies-of', { period: say(period.name) })
          : t('frame.nav.agencies')}
      </h1>
      <QueryState query={query}>
        <IndicatorFilters
          to="/tinh-hinh-co-quan"
          search={search}
          periods={query.data ?? []}
          period={period}
        />
        {question && (
          <div className="charts">
            <AgencyMonthsPart question={question} clock={search.clock ?? 'statutory'} />
            <GroundsPart question={question} />
            <OpinionsPart from={question.from} to={question.to} />
            {question.agency !== undefined && (
              <Suspense fallback={<Loading />}>
                <WorkloadPart agency={question.agency} from={question.from} to={question.to} />
              </Suspense>
            )}
          </div>
        )}
      </QueryState>
    </div>
  );
}
