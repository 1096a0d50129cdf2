import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { groundName } from '../request/ground-name';

/** Of the later law neither number nor articles were at hand: nothing of it is cited. */
const CITED_REGIME = 'LAW_2016';

interface Props {
  readonly item: components['schemas']['RequestItemDto'];
  /** The law by which the request is answered. */
  readonly regime: string;
}

/** One thing that was asked for: what became of it, the agency's words, and the law by which it was refused. */
export function ItemOutcome({ item, regime }: Props) {
  const t = useText();
  const { description, outcome, answer, refusalGround, publicLink, earlierRequests } = item;
  return (
    <li>
      <span lang="vi">{description}</span>
      {outcome !== null && (
        <p>
          <strong>{t(`business.item.${outcome}`)}</strong>
        </p>
      )}
      {answer !== null && (
        <p className="request-answer" lang="vi">
          {answer}
        </p>
      )}
      {refusalGround !== null && (
        <p className="request-ground">
          {t(regime === CITED_REGIME ? 'business.ground.cited' : 'business.ground', {
            text: t(`business.ground.${refusalGround}`),
            point: groundName(refusalGround),
          })}
        </p>
      )}
      {publicLink !== null && (
        <p>
          <a href={publicLink} rel="noreferrer">
            {publicLink}
          </a>
        </p>
      )}
      {earlierRequests !== null && (
        <p>{t('business.ground.earlier', { codes: earlierRequests.join(', ') })}</p>
      )}
    </li>
  );
}
