import { useEffect, useState, useSyncExternalStore } from 'react';
import { DraftKeeper, type DraftState } from './draft-keeper';

export interface DraftOfForm {
  readonly state: DraftState;
  readonly keeper: DraftKeeper;
}

/**
 * The person's draft of a form, saved with the service while he writes, so that he can go on at another computer.
 * For one form in the life of a component.
 */
export function useDraft(form: string): DraftOfForm {
  const [keeper] = useState(() => new DraftKeeper(form));
  const state = useSyncExternalStore(keeper.listen, () => keeper.state);
  useEffect(() => {
    void keeper.open();
  }, [keeper]);
  useSavingWhenLeft(keeper);
  return { state, keeper };
}

/** What was typed in the last seconds is saved when the person turns to something else. */
function useSavingWhenLeft(keeper: DraftKeeper): void {
  useEffect(() => {
    const save = () => void keeper.save();
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', saveWhenHidden);
      save();
    };
  }, [keeper]);
}
