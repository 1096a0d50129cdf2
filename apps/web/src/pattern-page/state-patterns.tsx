import { useText } from '../i18n/use-text';
import { DataTable } from '../parts/data-table/data-table';
import { SlaTag } from '../parts/sla-tag/sla-tag';
import { Conflict } from '../parts/states/conflict';
import { Empty } from '../parts/states/empty';
import { Forbidden } from '../parts/states/forbidden';
import { Loading } from '../parts/states/loading';
import { ProblemNote } from '../parts/states/problem-note';
import { sampleProblem, sampleRows, unreached } from './samples';

/** A table, and everything that a screen shows instead of what was asked for. */
export function StatePatterns() {
  const t = useText();
  return (
    <section className="pattern-states">
      <h2>{t('pattern.data')}</h2>
      <DataTable
        caption={t('pattern.caption')}
        rows={sampleRows}
        rowKey={({ code }) => code}
        columns={[
          { id: 'code', title: t('pattern.code'), cell: ({ code }) => code },
          { id: 'title', title: t('pattern.name'), cell: ({ title }) => title },
          { id: 'due', title: t('pattern.state'), cell: ({ due }) => <SlaTag due={due} /> },
        ]}
        more={{ fetch: () => undefined, isFetching: false }}
      />
      <h2>{t('pattern.states')}</h2>
      <Loading />
      <Empty>{t('pattern.empty')}</Empty>
      <ProblemNote problem={unreached} retry={() => undefined} />
      <Conflict problem={sampleProblem} refresh={() => undefined} />
      <Forbidden roles={['officer', 'head']} />
    </section>
  );
}
