import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';

type Props = Pick<components['schemas']['UnitReviewDto'], 'state' | 'isLate'>;

/** How far a review is, and that it was concluded late: which stays. */
export function ReviewState({ state, isLate }: Props) {
  const t = useText();
  return (
    <>
      {t(`reviews.state.${state}`)}
      {isLate && <strong className="review-late">{t('reviews.late')}</strong>}
    </>
  );
}
