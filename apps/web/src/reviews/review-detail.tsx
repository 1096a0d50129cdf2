import { api } from '../api/client';
import type { components } from '../api/schema';
import { usePeriodName } from '../duties/use-period-name';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { Facts } from '../parts/facts/facts';
import { QueryState } from '../parts/states/query-state';
import { ReviewConclusions } from './review-conclusions';
import { ReviewFinding } from './review-finding';
import { ReviewGrounds } from './review-grounds';
import { ReviewState } from './review-state';
import './reviews.css';

type Detail = components['schemas']['UnitReviewDetailDto'];

interface Props {
  readonly reviewKey: string;
  /** Beside a task it is not the heading of the page. */
  readonly Heading: 'h1' | 'h2';
}

/** One review: how it stands, what it rests on, what was concluded, and what became of each finding. */
export function ReviewDetail({ reviewKey, Heading }: Props) {
  const t = useText();
  const query = api.useQuery('get', '/api/unit-reviews/{key}', {
    params: { path: { key: reviewKey } },
  });
  const review = query.data;
  return (
    <QueryState query={query} isWholePage={Heading === 'h1'}>
      {review && (
        <>
          <Heading>
            {t('reviews.title')} <span lang="vi">{review.unitName}</span>
          </Heading>
          <ReviewFacts review={review} />
          {review.reviewed.length > 0 && (
            <section className="review-part">
              <h2>{t('reviews.findings')}</h2>
              {review.reviewed.map((finding) => (
                <ReviewFinding key={finding.number} finding={finding} />
              ))}
            </section>
          )}
          <ReviewConclusions conclusions={review.conclusions} />
          <ReviewGrounds review={review} />
        </>
      )}
    </QueryState>
  );
}

function ReviewFacts({ review }: { readonly review: Detail }) {
  const t = useText();
  const dates = useDates();
  const nameOf = usePeriodName();
  const { period, openedOn, dueOn, concludedOn } = review;
  return (
    <Facts
      facts={[
        { name: t('reviews.period'), value: nameOf(period) },
        { name: t('reviews.opened'), value: dates.date(openedOn) },
        { name: t('reviews.due'), value: dates.date(dueOn) },
        {
          name: t('reviews.concluded'),
          value: concludedOn === null ? null : dates.date(concludedOn),
        },
        { name: t('reviews.state'), value: <ReviewState {...review} /> },
      ]}
    />
  );
}
