import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { Tabs } from '../parts/tabs/tabs';
import { DutyComponents } from './duty-components';
import { DutyPeriod } from './duty-period';
import { DutyRegister } from './duty-register';
import { dutyViews } from './duties-search';
import { UnitReviews } from '../reviews/unit-reviews';
import { Targets } from './targets';
import './duties.css';

const route = getRouteApi('/signed-in/nhiem-vu');

/** The plan: how its duties stand in a period, whose each of them is, and the indicators that they serve. */
export function DutiesScreen() {
  const t = useText();
  const { shows: view = 'period', period, targetYear } = route.useSearch();
  return (
    <div className="page duties">
      <h1>{t('frame.nav.duties')}</h1>
      <Tabs
        label={t('duties.views')}
        links={dutyViews.map((each) => (
          <Link
            key={each}
            to="/nhiem-vu"
            search={each === 'period' ? {} : { shows: each }}
            activeOptions={{ exact: true }}
            aria-current={each === view ? 'page' : undefined}
          >
            {t(`duties.view.${each}`)}
          </Link>
        ))}
      >
        {view === 'period' && <DutyPeriod period={period} />}
        {view === 'reviews' && <UnitReviews period={period} />}
        {view === 'register' && <DutyRegister />}
        {view === 'components' && <DutyComponents />}
        {view === 'targets' && <Targets year={targetYear} />}
      </Tabs>
    </div>
  );
}
