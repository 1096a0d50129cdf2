import { useEffect, useRef, useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { QueryState } from '../../parts/states/query-state';
import { TestRow } from './test-row';
import './decisions.css';
import '../../parts/data-table/data-table.css';

type Table = components['schemas']['DecisionTableDto'];

interface Props {
  readonly decision: components['schemas']['DecisionVersionDto'];
}

/** A decision table as its author wrote it; the rules that a test row matched are marked. */
export function DecisionTable({ decision }: Props) {
  const t = useText();
  const [matched, setMatched] = useState<readonly number[]>([]);
  const query = api.useQuery('get', '/api/decisions/{key}/table', {
    params: { path: { key: decision.key } },
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const isRead = query.data !== undefined;
  useEffect(() => {
    if (isRead) heading.current?.focus();
  }, [isRead]);
  const table = query.data?.table;
  return (
    <section aria-labelledby="bang-quyet-dinh">
      <QueryState query={query}>
        <h2 id="bang-quyet-dinh" ref={heading} tabIndex={-1} lang="vi">
          {decision.name ?? decision.decisionId}
        </h2>
        {table ? (
          <>
            <p>{t('admin.decisions.policy', { policy: table.hitPolicy })}</p>
            <Rules table={table} matched={matched} name={decision.name ?? decision.decisionId} />
            {decision.isLatest && <TestRow decision={decision} table={table} tell={setMatched} />}
          </>
        ) : (
          <p>{t('admin.decisions.no-table')}</p>
        )}
      </QueryState>
    </section>
  );
}

interface RulesProps {
  readonly table: Table;
  readonly matched: readonly number[];
  readonly name: string;
}

function Rules({ table, matched, name }: RulesProps) {
  const t = useText();
  const { inputs, outputs, rules } = table;
  return (
    <div className="data-table decision-table" role="region" aria-label={name} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('admin.decisions.row')}</th>
            {inputs.map(({ label, expression }) => (
              <th key={expression} scope="col" lang="vi">
                {label}
              </th>
            ))}
            {outputs.map((output) => (
              <th key={output.name} scope="col" className="decision-output" lang="vi">
                {output.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ id, tests, values }, index) => {
            const isMatched = matched.includes(index + 1);
            return (
              <tr key={id} className={isMatched ? 'decision-matched' : undefined}>
                <th scope="row">
                  {index + 1}
                  {isMatched && ` ✓ ${t('admin.decisions.matched')}`}
                </th>
                {inputs.map(({ expression, label }, column) => (
                  <td key={expression} data-title={label}>
                    <code>{tests[column]}</code>
                  </td>
                ))}
                {outputs.map((output, column) => (
                  <td key={output.name} data-title={output.label} className="decision-output">
                    <code>{values[column]}</code>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
