import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { DialogButton } from '../../parts/dialog/dialog-button';
import { BlockForm } from './block-form';
import { ChangePerson } from './change-person';
import { ResetFactor } from './reset-factor';
import { ResetPassword } from './reset-password';

type Person = components['schemas']['PersonWithActsDto'];

/** Name and role, the password, the second factor, and whether he is let in at all. */
export function PersonActions({ person }: { readonly person: Person }) {
  const t = useText();
  const { key, state, hasSecondFactor } = person;
  const isBlocked = state === 'blocked';
  return (
    <section aria-label={t('admin.actions')}>
      <div className="admin-actions">
        <DialogButton label={t('account.people.change')}>
          {(close) => <ChangePerson person={person} done={close} />}
        </DialogButton>
        {!isBlocked && (
          <DialogButton label={t('account.people.reset-password')}>
            {() => <ResetPassword personKey={key} />}
          </DialogButton>
        )}
        {hasSecondFactor && (
          <DialogButton label={t('account.people.reset-factor')}>
            {(close) => <ResetFactor personKey={key} done={close} />}
          </DialogButton>
        )}
        <DialogButton
          look={isBlocked ? 'plain' : 'danger'}
          label={t(isBlocked ? 'account.people.unblock' : 'account.people.block')}
        >
          {(close) => <BlockForm person={person} done={close} />}
        </DialogButton>
      </div>
    </section>
  );
}
