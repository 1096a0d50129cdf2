import { usePerson } from '../api/use-person';
import { useText } from '../i18n/use-text';
import { DialogButton } from '../parts/dialog/dialog-button';
import { AskPrivacy } from './ask-privacy';
import { PrivacyList } from './privacy-list';

/** What the person asked about his own data, and where he asks; for whoever runs the service what everybody asked. */
export function PrivacySection() {
  const t = useText();
  const { role } = usePerson();
  return (
    <section aria-labelledby="du-lieu-ca-nhan">
      <h2 id="du-lieu-ca-nhan">{t('account.privacy')}</h2>
      <p>{t('account.privacy.help')}</p>
      <PrivacyList />
      <DialogButton label={t('account.privacy.ask')}>
        {(close) => <AskPrivacy mayErase={role === 'business'} done={close} />}
      </DialogButton>
    </section>
  );
}
