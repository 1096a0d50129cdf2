import { lazy, Suspense, useEffect, useState } from 'react';
import { onSessionEnded } from '../api/session-ended';
import { wantMessages } from '../i18n/load-messages';

const SessionEndedDialog = lazy(async () => {
  const [{ SessionEndedDialog: component }] = await Promise.all([
    import('./session-ended-dialog'),
    wantMessages('sign-in'),
  ]);
  return { default: component };
});

/** Asks the person to sign in again once the session has ended; until then the dialog is not even fetched. */
export function SessionGuard() {
  const [hasEnded, setEnded] = useState(false);
  useEffect(
    () =>
      onSessionEnded(() => {
        setEnded(true);
      }),
    [],
  );
  return (
    hasEnded && (
      <Suspense fallback={null}>
        <SessionEndedDialog
          close={() => {
            setEnded(false);
          }}
        />
      </Suspense>
    )
  );
}
