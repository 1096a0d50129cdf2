import type { components } from '../api/schema';
import { DutyDetail } from '../duties/duty-detail';
import { PublicationDetail } from '../publications/publication-detail';
import { ReviewDetail } from '../reviews/review-detail';

type Props = Pick<components['schemas']['TaskDto'], 'subject'>;

/** What a task is about, where that is a duty, a document to be public or a review; nothing beside any other task. */
export function PlanSubject({ subject }: Props) {
  switch (subject?.type) {
    case 'duty':
      return <DutyDetail dutyKey={subject.key} Heading="h2" />;
    case 'publication':
      return <PublicationDetail publicationKey={subject.key} Heading="h2" />;
    case 'unit-review':
      return <ReviewDetail reviewKey={subject.key} Heading="h2" />;
    default:
      return null;
  }
}
