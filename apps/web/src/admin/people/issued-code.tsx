import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { useDates } from '../../parts/dates/use-dates';
import { Facts } from '../../parts/facts/facts';

interface Props {
  readonly issued: components['schemas']['IssuedCodeDto'];
}

/** The code with which somebody sets his password, as it is handed over: shown this once. */
export function IssuedCode({ issued: { code, expiresAt } }: Props) {
  const t = useText();
  const dates = useDates();
  return (
    <div className="admin-section" role="status">
      <p>{t('account.people.code.lead')}</p>
      <Facts
        facts={[
          { name: t('account.people.code'), value: <code className="admin-code">{code}</code> },
          {
            name: t('account.people.code.link'),
            value: (
              <code className="admin-code">{`${window.location.origin}/dat-mat-khau#${code}`}</code>
            ),
          },
          { name: t('account.people.code.until'), value: dates.instant(expiresAt) },
        ]}
      />
    </div>
  );
}
