import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';
import { DataTable, type Column } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { DialogButton } from '../../parts/dialog/dialog-button';
import { QueryState } from '../../parts/states/query-state';
import { ChangeRetention } from './change-retention';

type DataClass = components['schemas']['PersonalDataClassDto'];
type Expired = components['schemas']['ExpiredClassDto'];

/** How long each class of personal data is kept, what goes next, and where whoever runs the service says otherwise. */
export function RetentionSection() {
  const t = useText();
  const classes = api.useQuery('get', '/api/personal-data/classes');
  const expiry = api.useQuery('get', '/api/personal-data/expiry');
  const columns = useColumns(expiry.data?.items);
  // The law on archives decides on the others.
  const changeable = classes.data?.items.filter(({ rules }) => rules.length > 0) ?? [];
  return (
    <section aria-labelledby="thoi-han-luu">
      <h2 id="thoi-han-luu">{t('account.retention')}</h2>
      <p>{t('account.retention.help')}</p>
      <div className="admin-actions">
        <DialogButton label={t('account.retention.change')}>
          {(done) => <ChangeRetention classes={changeable} done={done} />}
        </DialogButton>
      </div>
      <QueryState query={classes}>
        <DataTable
          caption={t('account.retention')}
          columns={columns}
          rows={classes.data?.items ?? []}
          rowKey={({ id }) => id}
        />
      </QueryState>
    </section>
  );
}

function useColumns(expiry: readonly Expired[] | undefined): readonly Column<DataClass>[] {
  const t = useText();
  const say = useServerText();
  const rowsOf = (id: DataClass['id']) => expiry?.find((each) => each.class === id)?.rows;
  return [
    { id: 'class', title: t('account.retention.class'), cell: ({ name }) => say(name) },
    {
      id: 'holds',
      title: t('account.retention.holds'),
      cell: ({ tables }) => tables.map(({ name }) => say(name)).join('; '),
    },
    { id: 'times', title: t('account.retention.times'), cell: (each) => <Times of={each} /> },
    {
      id: 'next',
      title: t('account.retention.next'),
      cell: ({ id }) => rowsOf(id) ?? '–',
    },
  ];
}

/** All times that were ever set, the newest first. */
function Times({ of: { rules, basis } }: { readonly of: DataClass }) {
  const t = useText();
  const dates = useDates();
  if (rules.length === 0) return <span lang="vi">{basis}</span>;
  return (
    <ul>
      {rules.map(({ validFrom, months, source, verified }) => (
        <li key={validFrom}>
          {t('account.retention.from', { date: dates.date(validFrom), months })}
          <br />
          <span lang="vi">{source}</span>
          {verified && <> ({t('account.retention.was-verified')})</>}
        </li>
      ))}
    </ul>
  );
}
