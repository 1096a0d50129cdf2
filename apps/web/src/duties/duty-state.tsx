import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';

type Props = Pick<components['schemas']['DutyPeriodDto'], 'state' | 'outcome' | 'isLate'>;

/** How far the report on a duty is, what it says, and that it was late: which stays. */
export function DutyState({ state, outcome, isLate }: Props) {
  const t = useText();
  return (
    <>
      {t(`duties.state.${state}`)}
      {outcome !== null && <> · {t(`duties.outcome.${outcome}`)}</>}
      {isLate && <strong className="duty-late">{t('duties.late')}</strong>}
    </>
  );
}
