import { useText } from '../i18n/use-text';
import { Facts } from '../parts/facts/facts';

/** The secret that signs the events of a receiver: shown this once. */
export function ToldSecret({ secret }: { readonly secret: string }) {
  const t = useText();
  return (
    <div className="admin-section" role="status">
      <p>{t('receivers.secret.lead')}</p>
      <Facts
        facts={[
          { name: t('receivers.secret'), value: <code className="admin-code">{secret}</code> },
        ]}
      />
    </div>
  );
}
