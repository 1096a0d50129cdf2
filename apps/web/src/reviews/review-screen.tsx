import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { ReviewDetail } from './review-detail';

const route = getRouteApi('/signed-in/nhiem-vu/kiem-tra/$key');

/** The review of one unit after one period. */
export function ReviewScreen() {
  const t = useText();
  const { key } = route.useParams();
  return (
    <div className="page reviews">
      <p>
        <Link to="/nhiem-vu" search={{ shows: 'reviews' }}>
          {t('reviews.back')}
        </Link>
      </p>
      <ReviewDetail reviewKey={key} Heading="h1" />
    </div>
  );
}
