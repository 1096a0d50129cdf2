import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { Facts } from '../parts/facts/facts';
import { QueryState } from '../parts/states/query-state';

interface Props {
  readonly report: components['schemas']['ReportSummaryDto'];
  /** One level below the heading that it stands under. */
  readonly heading?: 'h2' | 'h3';
}

/** What the service itself has counted in the period: nobody types a figure in. */
export function ReportFigures({ report, heading: Heading = 'h3' }: Props) {
  const t = useText();
  const dates = useDates();
  const { periodFrom: from, periodTo: to, agencyCode: agency } = report;
  const params = { params: { query: { from, to, agency } } };
  const received = api.useQuery('get', '/api/indicators/cs5', params);
  const days = api.useQuery('get', '/api/indicators/cs6', params);
  const ratio = received.data?.figure.received;
  const median = days.data?.figure.statutory.medianToDecision;
  return (
    <section className="part-section">
      <Heading>{t('reports.figures', { from: dates.date(from), to: dates.date(to) })}</Heading>
      <QueryState query={received}>
        <QueryState query={days}>
          {ratio && days.data && (
            <>
              <Facts
                facts={[
                  {
                    name: t('reports.figures.cs5'),
                    value:
                      ratio.denominator === 0
                        ? t('reports.figures.none')
                        : t('reports.figures.ratio', {
                            numerator: ratio.numerator,
                            denominator: ratio.denominator,
                          }),
                  },
                  {
                    name: t('reports.figures.cs6'),
                    value:
                      median === null || median === undefined
                        ? t('reports.figures.none')
                        : t('reports.figures.days', { days: median, n: days.data.n }),
                  },
                ]}
              />
              <p className="field-hint">
                {t('reports.figures.as-of', { date: dates.date(days.data.asOfOn) })}
              </p>
            </>
          )}
        </QueryState>
      </QueryState>
    </section>
  );
}
