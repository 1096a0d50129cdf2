import { useState } from 'react';
import { personName } from '../api/person-name';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { useDates } from '../parts/dates/use-dates';
import { UrgeDialog } from './urge-dialog';

type LateRequest = components['schemas']['LateRequestDto'];
type Level = components['schemas']['UrgingDto']['level'];

const levels: readonly Level[] = ['holder', 'head'];

/** Who was urged about a late request, and what may be done now. */
export function Urgings({ request }: { readonly request: LateRequest }) {
  const t = useText();
  const dates = useDates();
  const [opened, open] = useState<Level | null>(null);
  const isOpen = request.closedOn === null;
  if (!isOpen && request.urgings.length === 0) return '–';
  return (
    <div className="urgings">
      <ul role="list">
        {request.urgings.map(({ level, by, at, recipients, note }) => (
          <li key={`${level} ${at}`}>
            {t(`supervision.urged.${level}`, {
              ...{ at: dates.instant(at), by: by.name },
              to: recipients.map((each) => personName(each) ?? each.name).join(', '),
            })}
            <br />
            <span className="supervision-note" lang="vi">
              {note}
            </span>
          </li>
        ))}
      </ul>
      {isOpen && (
        <div className="button-row">
          {levels.map((level) => (
            <Button
              key={level}
              aria-label={t('supervision.urge.about', {
                what: t(`supervision.urge.${level}`),
                code: request.code,
              })}
              onClick={() => {
                open(level);
              }}
            >
              {t(`supervision.urge.${level}`)}
            </Button>
          ))}
        </div>
      )}
      {opened && (
        <UrgeDialog
          request={request}
          level={opened}
          close={() => {
            open(null);
          }}
        />
      )}
    </div>
  );
}
