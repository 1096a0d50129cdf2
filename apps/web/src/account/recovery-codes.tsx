import { useText } from '../i18n/use-text';

/** The codes for whoever has lost his phone: shown this once. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const t = useText();
  return (
    <div className="account-codes" role="status">
      <h3>{t('account.factor.codes')}</h3>
      <p>{t('account.factor.codes.help')}</p>
      <ul role="list">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
