import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { OwnRequestList } from './own-request-list';
import { OwnRequestFilters } from './own-request-filters';
import './business.css';

const route = getRouteApi('/signed-in/yeu-cau-cua-toi');

/** B1: the requests of one's business; what waits for oneself comes first. The filters stand in the address. */
export function OwnRequestsScreen() {
  const t = useText();
  const filter = route.useSearch();
  const isFiltered = filter.status !== undefined || filter.overdue !== undefined;
  return (
    <div className="page own-requests">
      <div className="own-requests-head">
        <h1>{t('frame.nav.own')}</h1>
        <Link to="/gui-yeu-cau" className="button button-primary">
          {t('frame.nav.ask')}
        </Link>
      </div>
      <OwnRequestFilters filter={filter} />
      {!isFiltered && (
        <>
          <OwnRequestList
            title={t('business.group.supplement')}
            filter={{ status: 'AWAITING_REQUESTER' }}
          />
          <OwnRequestList
            title={t('business.group.payment')}
            filter={{ status: 'AWAITING_PAYMENT' }}
          />
        </>
      )}
      <OwnRequestList
        title={t(isFiltered ? 'business.group.found' : 'business.group.all')}
        filter={filter}
        empty={
          isFiltered ? (
            <p>{t('business.none-found')}</p>
          ) : (
            <>
              <h2>{t('business.none')}</h2>
              <p>{t('business.none.help')}</p>
              <Link to="/gui-yeu-cau" className="button button-primary">
                {t('frame.nav.ask')}
              </Link>
            </>
          )
        }
      />
    </div>
  );
}
