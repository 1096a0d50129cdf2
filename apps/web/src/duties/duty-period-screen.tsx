import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { DutyDetail } from './duty-detail';

const route = getRouteApi('/signed-in/nhiem-vu/ky/$key');

/** One duty of one owner in one period. */
export function DutyPeriodScreen() {
  const t = useText();
  const { key } = route.useParams();
  return (
    <div className="page duties">
      <p>
        <Link to="/nhiem-vu">{t('duties.back')}</Link>
      </p>
      <DutyDetail dutyKey={key} Heading="h1" />
    </div>
  );
}
