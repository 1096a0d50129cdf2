import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { Facts } from '../parts/facts/facts';
import { QueryState } from '../parts/states/query-state';
import { ChangedFigures } from './changed-figures';
import { useFigureText } from './use-figure-text';

interface Props {
  readonly report: components['schemas']['ReportSummaryDto'];
  /** One level below the heading that it stands under. */
  readonly heading?: 'h2' | 'h3';
  /** Those of now, for whoever writes the next version; else those that the newest one shows. */
  readonly isDrafting?: boolean;
}

/** What the service itself has counted in the period: nobody types a figure in. */
export function ReportFigures({ report, heading: Heading = 'h3', isDrafting = false }: Props) {
  const t = useText();
  const dates = useDates();
  const query = api.useQuery('get', '/api/reports/{key}/figures', {
    params: { path: { key: report.key } },
  });
  const kept = isDrafting ? null : query.data?.kept;
  const shown = kept ?? query.data?.now;
  const { periodFrom: from, periodTo: to } = report;
  return (
    <section className="part-section">
      <Heading>{t('reports.figures', { from: dates.date(from), to: dates.date(to) })}</Heading>
      <QueryState query={query}>
        {shown && (
          <>
            <FigureFacts read={shown} />
            <p className="field-hint">
              {kept
                ? t('reports.figures.kept', {
                    number: query.data?.versionNumber ?? 0,
                    at: dates.instant(kept.readAt),
                    date: dates.date(kept.asOfOn),
                  })
                : t('reports.figures.as-of', { date: dates.date(shown.asOfOn) })}
            </p>
          </>
        )}
        {kept && query.data && (
          <ChangedFigures changed={query.data.changed} asOfOn={query.data.now.asOfOn} />
        )}
      </QueryState>
    </section>
  );
}

function FigureFacts({ read }: { readonly read: components['schemas']['ReadFiguresDto'] }) {
  const say = useServerText();
  const figureText = useFigureText();
  return (
    <Facts
      facts={read.figures.map((figure) => ({ name: say(figure.name), value: figureText(figure) }))}
    />
  );
}
