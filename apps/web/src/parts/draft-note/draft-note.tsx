import type { DraftOfForm } from '../../api/draft/use-draft';
import { useText } from '../../i18n/use-text';
import { Button } from '../button/button';
import { useDates } from '../dates/use-dates';
import { useFaultText } from '../error-summary/use-fault-text';
import '../states/states.css';

/** Whether what is being written is safe, and since when. */
export function DraftNote({ state, keeper }: DraftOfForm) {
  const t = useText();
  const dates = useDates();
  const faultText = useFaultText();
  const { savedAt, isUnsaved, problem } = state;
  if (problem?.code === 'draft-changed') {
    return (
      <div className="state-conflict" role="alert">
        <h2>{problem.detail}</h2>
        <p>{t('parts.draft.changed')}</p>
        <div className="button-row">
          <Button onClick={() => void keeper.takeTheirs()}>{t('parts.draft.theirs')}</Button>
          <Button onClick={() => void keeper.keepMine()}>{t('parts.draft.mine')}</Button>
        </div>
      </div>
    );
  }
  const words = problem
    ? (problem.errors?.map(faultText).join(' ') ?? t('parts.draft.not-saved'))
    : savedAt && t('parts.draft.saved', { time: dates.time(savedAt) });
  return (
    <p className="field-hint" role="status">
      {words ?? (isUnsaved && t('parts.draft.unsaved'))}
    </p>
  );
}
