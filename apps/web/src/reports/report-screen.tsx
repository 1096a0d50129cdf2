import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { DocumentPreview } from '../parts/document-preview/document-preview';
import { Facts } from '../parts/facts/facts';
import { Icon } from '../parts/icon/icon';
import { QueryState } from '../parts/states/query-state';
import { PartCard } from './part-card';
import { ReportFigures } from './report-figures';
import { ReportInstructions } from './report-instructions';
import { usePeriod } from './use-period';
import '../parts/back-link/back-link.css';
import './reports.css';

const route = getRouteApi('/signed-in/bao-cao/$key');

type Report = components['schemas']['ReportDto'];

/** The chain of one period: what each division reported, what the Centre made of it, what the Director decided. */
export function ReportScreen() {
  const t = useText();
  const { key } = route.useParams();
  const query = api.useQuery('get', '/api/reports/{key}', { params: { path: { key } } });
  const report = query.data;
  return (
    <div className="page reports">
      <Link to="/bao-cao" className="back-link">
        <Icon name="back" /> {t('frame.nav.reports')}
      </Link>
      <QueryState query={query} isWholePage>
        {report && (
          <>
            <Head report={report} />
            <ReportFigures report={report} heading="h2" />
            <section className="part-section">
              <h2>{t('reports.parts', { count: report.submitted, all: report.divisions })}</h2>
              {report.parts.map((part) => (
                <PartCard key={part.key} part={part} />
              ))}
            </section>
            {report.synthesis && (
              <section className="part-section">
                <h2>{t('reports.synthesis')}</h2>
                <PartCard part={report.synthesis} />
              </section>
            )}
            {report.dispatch && (
              <section className="part-section">
                <h2>{t('reports.dispatch')}</h2>
                <PartCard part={report.dispatch} />
              </section>
            )}
            <ReportInstructions reportKey={report.key} />
            {report.documents.map(({ key: document, title, docx }) => (
              <DocumentPreview
                key={document}
                title={title}
                html={`/api/reports/${key}/documents/${document}/html`}
                pdf={`/api/reports/${key}/documents/${document}/pdf`}
                docx={docx?.href}
              />
            ))}
          </>
        )}
      </QueryState>
    </div>
  );
}

function Head({ report }: { readonly report: Report }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const period = usePeriod();
  const day = (on: string | null) => on && dates.date(on);
  return (
    <header className="part-section">
      <h1>{period(report)}</h1>
      <Facts
        facts={[
          { name: t('reports.status'), value: say(report.status) },
          { name: t('reports.agency'), value: <span lang="vi">{report.agencyName}</span> },
          { name: t('reports.opened'), value: day(report.openedOn) },
          { name: t('reports.due.divisions'), value: day(report.divisionsDueOn) },
          { name: t('reports.intake-ends'), value: day(report.intakeEndsOn) },
          { name: t('reports.due.synthesis'), value: day(report.synthesisDueOn) },
          ...(report.dispatch
            ? [{ name: t('reports.due.dispatch'), value: day(report.dispatchDueOn) }]
            : []),
          { name: t('reports.issued'), value: day(report.issuedOn) },
          ...(report.acknowledgedOn === null
            ? []
            : [{ name: t('reports.acknowledged'), value: day(report.acknowledgedOn) }]),
        ]}
      />
    </header>
  );
}
