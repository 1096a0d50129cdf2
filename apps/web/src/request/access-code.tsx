import { useState } from 'react';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { useDates } from '../parts/dates/use-dates';
import { Dialog } from '../parts/dialog/dialog';
import { AccessCodeForm } from './access-code-form';
import { AccessCodeSlip } from './access-code-slip';

type Request = components['schemas']['RequestDto'];
type Issued = components['schemas']['IssuedAccessCodeDto'];

/** Delivers the answer by a one-time code: what became of those issued, and how to issue one. Nothing before its time. */
export function AccessCode({ request }: { readonly request: Request }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const [issued, setIssued] = useState<Issued | null>(null);
  const offer = request.actions.find(({ action }) => action === 'issue-access-code');
  const codes = request.deliveries.filter(({ method }) => method === 'code');
  if (!isOpen && !offer?.allowed && codes.length === 0) return null;
  return (
    <section>
      <h2>{t('request.access-code')}</h2>
      <ul>
        {codes.map((code, index) => (
          <CodeLine key={code.deliveredAt} code={code} isLast={index === codes.length - 1} />
        ))}
      </ul>
      {offer?.allowed && (
        <p>
          <Button
            onClick={() => {
              setOpen(true);
            }}
          >
            {t(codes.length === 0 ? 'request.access-code.issue' : 'request.access-code.again')}
          </Button>
        </p>
      )}
      <Dialog
        isOpen={isOpen}
        title={t('request.access-code')}
        close={() => {
          setOpen(false);
          setIssued(null);
        }}
      >
        {issued ? (
          <AccessCodeSlip request={request} issued={issued} />
        ) : (
          <AccessCodeForm request={request} issued={setIssued} />
        )}
      </Dialog>
    </section>
  );
}

interface LineProps {
  readonly code: Request['deliveries'][number];
  readonly isLast: boolean;
}

function CodeLine({ code, isLast }: LineProps) {
  const t = useText();
  const dates = useDates();
  const { carrier, deliveredAt, codeExpiresAt, openedAt, returnedOn } = code;
  return (
    <li>
      {carrier !== null &&
        t('request.access-code.given', {
          how: t(`request.access-code.${carrier}`),
          at: dates.instant(deliveredAt),
        })}{' '}
      {openedAt !== null && t('request.access-code.opened', { at: dates.instant(openedAt) })}
      {openedAt === null && returnedOn !== null && t('request.access-code.returned')}
      {openedAt === null && returnedOn === null && !isLast && t('request.access-code.replaced')}
      {openedAt === null &&
        returnedOn === null &&
        isLast &&
        codeExpiresAt !== null &&
        t('request.access-code.open-until', { at: dates.instant(codeExpiresAt) })}
    </li>
  );
}
