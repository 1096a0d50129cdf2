import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import type { CasesLink } from '../parts/chart/mark-link';
import { useNumbers } from '../parts/chart/use-numbers';
import { QueryState } from '../parts/states/query-state';
import { DefinitionButton, type Indicator } from './definition-button';
import type { IndicatorSearch } from './indicator-search';
import { casesOf, questionOf, type NamedPeriod } from './question';
import { useDaysText } from './use-days-text';
import { useFigures } from './use-figures';

interface Props {
  readonly period: NamedPeriod;
  readonly search: IndicatorSearch;
}

/** CS 5, CS 6 and the deadlines in one number each, beside those of another period. */
export function HeadlineFigures({ period, search }: Props) {
  const { beside, clock = 'statutory' } = search;
  const question = questionOf(period, search);
  const { cs5, cs6, sla } = useFigures(question);
  const before = useFigures(beside ? questionOf(period[beside], search) : null);
  const { share } = useNumbers();
  const days = useDaysText(clock);
  const t = useText();
  const received = cs5.data?.figure.received;
  const inTime = sla.data?.figure.inTime;
  return (
    <div className="headlines">
      <QueryState query={cs5}>
        {cs5.data && received && (
          <Headline
            indicator={cs5.data}
            name={t('indicators.cs5')}
            value={share(received, cs5.data.enough)}
            before={
              before.cs5.data && share(before.cs5.data.figure.received, before.cs5.data.enough)
            }
            cases={casesOf(question, { set: 'received' })}
            count={received.numerator}
          />
        )}
      </QueryState>
      <QueryState query={cs6}>
        {cs6.data && (
          <Headline
            indicator={cs6.data}
            name={t('indicators.cs6')}
            value={days(cs6.data)}
            before={before.cs6.data && days(before.cs6.data)}
            cases={casesOf(question, { set: 'measured', clock })}
            count={cs6.data.n}
          />
        )}
      </QueryState>
      <QueryState query={sla}>
        {sla.data && inTime && (
          <Headline
            indicator={sla.data}
            name={t('indicators.sla')}
            value={share(inTime, sla.data.enough)}
            note={t('indicators.closed-only', {
              share: share(sla.data.figure.inTimeOfClosed, sla.data.enough),
            })}
            before={before.sla.data && share(before.sla.data.figure.inTime, before.sla.data.enough)}
            cases={casesOf(question, { set: 'in-time' })}
            count={inTime.numerator}
          />
        )}
      </QueryState>
    </div>
  );
}

interface HeadlineProps {
  readonly indicator: Indicator;
  readonly name: string;
  readonly value: string;
  readonly note?: string;
  /** The same of the period that it is compared with. */
  readonly before: string | undefined;
  readonly cases: CasesLink;
  /** Of the cases that the value opens into. */
  readonly count: number;
}

function Headline({ indicator, name, value, note, before, cases, count }: HeadlineProps) {
  const t = useText();
  const { pending } = indicator;
  return (
    <section className="headline">
      <h2>{name}</h2>
      <p className="headline-value">{value}</p>
      {note && <p className="headline-note">{note}</p>}
      <p className="headline-note">{t('indicators.n', { n: indicator.n, pending })}</p>
      {before !== undefined && (
        <p className="headline-note">{t('indicators.beside.value', { value: before })}</p>
      )}
      <p className="headline-ways">
        <Link {...cases}>{t('indicators.cases', { count })}</Link>
        <DefinitionButton indicator={indicator} />
      </p>
    </section>
  );
}
