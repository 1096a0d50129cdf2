import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';

type Request = components['schemas']['RequestDto'];

/** What was asked of the requester and of other agencies, with what they said; late opinions are marked. */
export function RequestExchange({ request }: { readonly request: Request }) {
  const t = useText();
  const dates = useDates();
  const { clarifications, consultations } = request;
  if (clarifications.length + consultations.length === 0) return null;
  return (
    <section>
      <h2>{t('request.exchange')}</h2>
      <ul role="list" className="request-exchange">
        {clarifications.map(({ askedOn, points, answer, answeredOn }) => (
          <li key={`lam-ro-${askedOn}`}>
            <h3>{t('request.clarification', { date: dates.date(askedOn) })}</h3>
            <ul lang="vi">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            <Reply text={answer} on={answeredOn} />
          </li>
        ))}
        {consultations.map((each) => (
          <li key={`${each.unitCode} ${each.askedOn} ${each.question}`}>
            <h3>
              {t('request.consultation', { unit: each.unitCode, date: dates.date(each.dueOn) })}
              {each.escalatedOn !== null && ` · ${t('request.late')}`}
            </h3>
            <p lang="vi">{each.question}</p>
            <Reply text={each.opinion} on={each.answeredOn} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reply({ text, on }: { readonly text: string | null; readonly on: string | null }) {
  const t = useText();
  const dates = useDates();
  if (text === null || on === null) return <p className="field-hint">{t('request.waiting')}</p>;
  return (
    <p className="request-answer">
      {t('request.replied', { date: dates.date(on) })} <span lang="vi">{text}</span>
    </p>
  );
}
