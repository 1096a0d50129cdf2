import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { DataTable, type Column } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { DialogButton } from '../../parts/dialog/dialog-button';
import { useFunctionName } from '../agencies/use-function-name';
import { EndFunction } from './end-function';
import { GiveFunction } from './give-function';
import { useUnits } from './use-units';

type Person = components['schemas']['PersonWithActsDto'];
type Held = components['schemas']['FunctionInAgencyDto'];

/** What he does in which agency on which days; how to give him more, and how to end what he has. */
export function PersonFunctions({ person: { key, functions } }: { readonly person: Person }) {
  const t = useText();
  const columns = useFunctionColumns(key);
  return (
    <section aria-labelledby="chuc-nang">
      <h2 id="chuc-nang">{t('account.people.functions')}</h2>
      {functions.length === 0 ? (
        <p>{t('account.people.functions.none')}</p>
      ) : (
        <DataTable
          caption={t('account.people.functions')}
          rows={functions}
          rowKey={(held) => `${held.agencyCode} ${held.function} ${held.validFrom}`}
          columns={columns}
        />
      )}
      <div className="admin-actions">
        <DialogButton label={t('account.people.give')}>
          {(close) => <GiveFunction personKey={key} done={close} />}
        </DialogButton>
      </div>
    </section>
  );
}

function useFunctionColumns(personKey: string): Column<Held>[] {
  const t = useText();
  const dates = useDates();
  const nameOf = useFunctionName();
  const { nameOf: unitOf } = useUnits();
  return [
    {
      id: 'function',
      title: t('account.people.function'),
      cell: ({ function: held, mandateKey }) =>
        `${nameOf(held)}${mandateKey === null ? '' : ` ${t('admin.people.by-mandate')}`}`,
    },
    { id: 'unit', title: t('account.people.unit'), cell: ({ agencyCode }) => unitOf(agencyCode) },
    {
      id: 'from',
      title: t('account.people.from'),
      cell: ({ validFrom }) => dates.date(validFrom),
    },
    {
      id: 'to',
      title: t('account.people.to'),
      cell: ({ validTo }) => (validTo === null ? '–' : dates.date(validTo)),
    },
    {
      id: 'end',
      title: t('admin.actions'),
      cell: (held) =>
        held.validTo === null && held.mandateKey === null ? (
          <DialogButton label={t('account.people.end')}>
            {(close) => <EndFunction personKey={personKey} held={held} done={close} />}
          </DialogButton>
        ) : (
          '–'
        ),
    },
  ];
}
