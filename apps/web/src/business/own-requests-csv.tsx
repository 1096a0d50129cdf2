import type { components } from '../api/schema';
import { useAgencyName } from '../api/use-agency-name';
import { useText } from '../i18n/use-text';
import { CsvDownload } from '../parts/csv-download/csv-download';
import { useDates } from '../parts/dates/use-dates';

interface Props {
  readonly requests: readonly components['schemas']['RequestSummaryDto'][];
}

/** The requests that are shown, as a file for spreadsheets. */
export function OwnRequestsCsv({ requests }: Props) {
  const t = useText();
  const dates = useDates();
  const agencyName = useAgencyName();
  const date = (day: string | null) => (day === null ? '' : dates.date(day));
  const head = [
    t('business.csv.code'),
    t('business.csv.title'),
    t('business.agency'),
    t('business.csv.status'),
    t('business.csv.submitted'),
    t('business.csv.due'),
    t('business.csv.closed'),
  ];
  const rows = requests.map((request) => [
    request.code,
    request.title,
    agencyName(request.agencyCode) ?? '',
    t(`request.status.${request.status}`),
    date(request.submittedOn),
    date(request.dueOn),
    date(request.closedOn),
  ]);
  return <CsvDownload name="yeu-cau.csv" rows={[head, ...rows]} label={t('business.csv')} />;
}
