import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';

interface Props {
  readonly request: components['schemas']['RequestDto'];
  readonly targets: components['schemas']['ActOutlookDto']['targets'];
}

/** What was asked of others, side by side with what they said; late ones are marked. */
export function OpinionReplies({ request, targets }: Props) {
  const t = useText();
  const { consultations } = request;
  return (
    <section>
      <h2>{t('handling.consult.replies')}</h2>
      {consultations.length === 0 ? (
        <p>{t('handling.consult.none')}</p>
      ) : (
        <ul role="list" className="act-replies">
          {consultations.map((asked) => (
            <Reply
              key={`${asked.unitCode} ${asked.askedOn} ${asked.question}`}
              asked={asked}
              targets={targets}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ReplyProps extends Pick<Props, 'targets'> {
  readonly asked: Props['request']['consultations'][number];
}

function Reply({ asked, targets }: ReplyProps) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const { unitCode, question, askedOn, dueOn, opinion, answeredOn, escalatedOn } = asked;
  const unit = targets.find(({ code }) => code === unitCode);
  const isLate = escalatedOn !== null;
  return (
    <li className={isLate ? 'act-reply act-reply-late' : 'act-reply'}>
      <h3>{unit ? say(unit.name) : unitCode}</h3>
      <p className="field-hint">
        {t('handling.consult.asked', { on: dates.date(askedOn), by: dates.date(dueOn) })}
      </p>
      {isLate && <p className="act-reply-late-word">{t('handling.consult.late')}</p>}
      <p lang="vi">{question}</p>
      {opinion === null || answeredOn === null ? (
        <p className="field-hint">{t('request.waiting')}</p>
      ) : (
        <p className="request-answer">
          {t('request.replied', { date: dates.date(answeredOn) })} <span lang="vi">{opinion}</span>
        </p>
      )}
    </li>
  );
}
