import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { DialogButton } from '../parts/dialog/dialog-button';
import { SelectField } from '../parts/field/select-field';
import { Filters } from '../parts/filters/filters';
import { QueryState } from '../parts/states/query-state';
import { FigureForm } from './figure-form';
import { TargetPeriods } from './target-periods';
import { useTargetRule } from './use-target-rule';

type Target = components['schemas']['PlanTargetDto'];

/** The first year of the plan. */
const FIRST_YEAR = 2020;

interface Props {
  readonly year: string | undefined;
}

/** What the plan wants to reach in a year, and how each target stands by what others measured. */
export function Targets({ year: chosen }: Props) {
  const t = useText();
  const columns = useTargetColumns();
  const year = chosen === undefined ? undefined : Number(chosen);
  const query = api.useQuery('get', '/api/targets', { params: { query: { year } } });
  const { items = [], mayEnter = false } = query.data ?? {};
  return (
    <>
      <p className="field-hint">{t('duties.targets.hint')}</p>
      {query.data && <YearChoice year={query.data.year} latest={query.data.thisYear} />}
      {mayEnter && (
        <p>
          <DialogButton label={t('duties.figure.enter')}>
            {(done) => <FigureForm done={done} />}
          </DialogButton>
        </p>
      )}
      <QueryState query={query} isEmpty={items.length === 0} empty={t('duties.targets.none')}>
        <DataTable
          caption={t('duties.view.targets')}
          columns={columns}
          rows={items}
          rowKey={({ id, component }) => `${id} ${String(component?.number)}`}
        />
      </QueryState>
    </>
  );
}

function YearChoice({ year, latest }: { readonly year: number; readonly latest: number }) {
  const t = useText();
  const navigate = useNavigate();
  const years = Array.from({ length: latest - FIRST_YEAR + 1 }, (_, index) => latest - index);
  return (
    <Filters label={t('duties.targets.choose')}>
      <SelectField
        label={t('duties.targets.year')}
        value={String(year)}
        options={years.map((each) => ({ value: String(each), label: String(each) }))}
        change={(value) =>
          void navigate({
            to: '/nhiem-vu',
            search: { shows: 'targets', targetYear: value },
            replace: true,
          })
        }
      />
    </Filters>
  );
}

function useTargetColumns(): Column<Target>[] {
  const t = useText();
  const say = useServerText();
  const ruleOf = useTargetRule();
  return [
    {
      id: 'target',
      title: t('duties.target'),
      cell: ({ name, component }) =>
        component ? (
          <>
            {component.number}. {say(component.name)}
            <p className="field-hint">{say(name)}</p>
          </>
        ) : (
          say(name)
        ),
    },
    { id: 'rule', title: t('duties.target.rule'), cell: ruleOf },
    { id: 'duty', title: t('duties.duty'), cell: ({ dutyId }) => dutyId },
    {
      id: 'periods',
      title: t('duties.target.result'),
      cell: (target) => <TargetPeriods target={target} />,
    },
  ];
}
