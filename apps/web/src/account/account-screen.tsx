import { usePerson } from '../api/use-person';
import { useText } from '../i18n/use-text';
import { IdentitySection } from './identity-section';
import { JoiningSection } from './joining-section';
import { PasskeysSection } from './passkeys-section';
import { PasswordSection } from './password-section';
import { PrivacySection } from './privacy-section';
import { SecondFactorSection } from './second-factor-section';
import { SessionsSection } from './sessions-section';
import { usePersonAnew } from './use-person-anew';
import './account.css';

const manuals = {
  business: 'doanh-nghiep',
  officer: 'can-bo',
  head: 'lanh-dao',
  supervisor: 'giam-sat',
  admin: 'quan-tri',
} as const;

/** What belongs to the person himself: his second factor, his password, and where he is signed in. */
export function AccountScreen() {
  const t = useText();
  const { name, role, mustSetUpSecondFactor } = usePerson();
  const changed = usePersonAnew();
  return (
    <div className="page account">
      <h1>{t('account.title')}</h1>
      <p lang="vi">{name}</p>
      <p>
        <a href={`/tai-lieu/cam-nang/${manuals[role]}`}>{t('account.manual')}</a>
      </p>
      {mustSetUpSecondFactor && (
        <p className="account-first" role="status">
          {t('account.factor.first')}
        </p>
      )}
      <SecondFactorSection />
      <PasskeysSection changed={changed} />
      <IdentitySection />
      <PasswordSection />
      <SessionsSection />
      <PrivacySection />
      {role === 'business' && <JoiningSection />}
    </div>
  );
}
