import { useQueryClient } from '@tanstack/react-query';
import { usePerson } from '../api/use-person';
import { useText } from '../i18n/use-text';
import { Dialog } from '../parts/dialog/dialog';
import { SignInForm } from '../sign-in/sign-in-form';

/** Lies over the screen when the session has ended: what was typed stays, and goes on after signing in. */
export function SessionEndedDialog({ close }: { readonly close: () => void }) {
  const t = useText();
  const queries = useQueryClient();
  const { id } = usePerson();
  return (
    <Dialog isOpen title={t('frame.session-ended')} isRequired>
      <p>{t('frame.session-ended.help')}</p>
      <SignInForm
        onSignedIn={(person) => {
          // Another person must not see this one's screens.
          if (person.id !== id) window.location.assign('/');
          close();
          void queries.invalidateQueries();
        }}
      />
    </Dialog>
  );
}
