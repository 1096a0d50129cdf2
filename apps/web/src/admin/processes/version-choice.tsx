import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text';
import { Field } from '../../parts/field/field';
import type { Process } from '../use-processes';
import { processSearch } from './process-search';

interface Props {
  readonly process: Process;
  readonly version: string;
  readonly from: string | undefined;
}

/** Which version is drawn, and with which it is compared. */
export function VersionChoice({ process: { processId, versions }, version, from }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const change = (part: Record<string, unknown>) =>
    void navigate({
      to: '/quy-trinh/$processId',
      params: { processId },
      search: processSearch({ version, from, ...part }),
      resetScroll: false,
    });
  return (
    <form className="admin-filters">
      <Field id="phien-ban-xem" label={t('admin.version.title')}>
        {() => (
          <select
            id="phien-ban-xem"
            className="input"
            value={version}
            onChange={({ target }) => change({ version: target.value })}
          >
            {versions.map((each) => (
              <option key={each.key} value={each.key}>
                {t('admin.version', { version: each.version })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="phien-ban-so" label={t('admin.processes.compare')}>
        {() => (
          <select
            id="phien-ban-so"
            className="input"
            value={from ?? ''}
            onChange={({ target }) => change({ from: target.value })}
          >
            <option value="">{t('admin.processes.compare.none')}</option>
            {versions
              .filter(({ key }) => key !== version)
              .map((each) => (
                <option key={each.key} value={each.key}>
                  {t('admin.version', { version: each.version })}
                </option>
              ))}
          </select>
        )}
      </Field>
    </form>
  );
}
