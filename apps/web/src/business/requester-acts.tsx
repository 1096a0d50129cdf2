import { useState } from 'react';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { Dialog } from '../parts/dialog/dialog';
import { ActForm } from './act-form';
import { acts, type Act } from './requester-act';

/** What the requester may do with a request; of the rest, why not now. */
export function RequesterActs({
  request,
}: {
  readonly request: components['schemas']['RequestDto'];
}) {
  const t = useText();
  const say = useServerText();
  const [open, setOpen] = useState<Act | null>(null);
  const offered = acts.flatMap((act) => {
    const found = request.actions.find(({ action }) => action === act);
    return found ? [{ act, ...found }] : [];
  });
  const refused = offered.flatMap(({ act, allowed, reason }) =>
    !allowed && reason ? [{ act, reason }] : [],
  );
  return (
    <section className="requester-acts">
      <h2>{t('business.acts')}</h2>
      <div className="button-row">
        {offered
          .filter(({ allowed }) => allowed)
          .map(({ act }) => (
            <Button
              key={act}
              look={act === 'withdraw' ? 'danger' : 'plain'}
              onClick={() => {
                setOpen(act);
              }}
            >
              {t(`business.act.${act}`)}
            </Button>
          ))}
      </div>
      {refused.length > 0 && (
        <details className="requester-act-reasons">
          <summary>{t('business.acts.not-now', { count: refused.length })}</summary>
          <ul>
            {refused.map(({ act, reason }) => (
              <li key={act}>
                {t(`business.act.${act}`)}: {say(reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {open && (
        <Dialog
          isOpen
          title={t(`business.act.${open}`)}
          close={() => {
            setOpen(null);
          }}
        >
          <ActForm
            act={open}
            request={request}
            done={() => {
              setOpen(null);
            }}
          />
        </Dialog>
      )}
    </section>
  );
}
