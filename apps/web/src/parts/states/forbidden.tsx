import type { Role } from '../../api/session';
import { useText } from '../../i18n/use-text';
import './states.css';

/** For what is not this person's: whose it is, and who can grant it. */
export function Forbidden({ roles }: { readonly roles: readonly Role[] }) {
  const t = useText();
  return (
    <div className="state-problem">
      <h1>{t('parts.forbidden')}</h1>
      <p>
        {t('parts.forbidden.whose', {
          roles: roles.map((role) => t(`frame.role.${role}`)).join(', '),
        })}
      </p>
      <p>{t('parts.forbidden.help')}</p>
    </div>
  );
}
