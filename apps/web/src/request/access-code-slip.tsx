import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { useDates } from '../parts/dates/use-dates';
import { Facts } from '../parts/facts/facts';
import './access-code-slip.css';

interface Props {
  readonly request: components['schemas']['RequestDto'];
  readonly issued: components['schemas']['IssuedAccessCodeDto'];
}

/** The code, this once: to be printed, or copied into a mail. The slip alone goes on paper. */
export function AccessCodeSlip({ request, issued }: Props) {
  const t = useText();
  const dates = useDates();
  const { code, expiresAt, href } = issued;
  return (
    <>
      <p>{t('request.access-code.once')}</p>
      <div className="access-code-slip" aria-live="polite">
        <h3>{t('request.access-code')}</h3>
        <Facts
          facts={[
            { name: t('request.code'), value: request.code },
            {
              name: t('request.access-code'),
              value: <strong className="access-code">{code}</strong>,
            },
            { name: t('request.access-code.where'), value: href },
            { name: t('request.access-code.expires'), value: dates.instant(expiresAt) },
          ]}
        />
        <p>{t('request.access-code.use')}</p>
      </div>
      <p>
        <Button
          look="primary"
          onClick={() => {
            window.print();
          }}
        >
          {t('request.access-code.print')}
        </Button>
      </p>
    </>
  );
}
