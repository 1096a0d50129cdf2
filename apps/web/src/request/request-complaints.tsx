import type { components } from '../api/schema';
import { useAgencyName } from '../api/use-agency-name';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { Facts } from '../parts/facts/facts';
import { useFileSize } from '../parts/upload/use-file-size';

type Request = components['schemas']['RequestDto'];
type Complaint = Request['complaints'][number];

/** What was complained of, with what supports it and what was decided; the first complaint first. */
export function RequestComplaints({ request }: { readonly request: Request }) {
  const t = useText();
  const dates = useDates();
  if (request.complaints.length === 0) return null;
  return (
    <section>
      <h2>{t('request.complaints')}</h2>
      <ol role="list" className="request-exchange">
        {request.complaints.map((complaint) => (
          <li key={complaint.level}>
            <h3>
              {t(complaint.level === 1 ? 'request.complaint.first' : 'request.complaint.second', {
                date: dates.date(complaint.filedOn),
              })}
            </h3>
            <p className="request-answer" lang="vi">
              {complaint.content}
            </p>
            <ComplaintFiles complaint={complaint} files={request.files} />
            <Handling complaint={complaint} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface FilesProps {
  readonly complaint: Complaint;
  readonly files: Request['files'];
}

function ComplaintFiles({ complaint, files }: FilesProps) {
  const t = useText();
  const sizeOf = useFileSize();
  const own = files.filter(({ key }) => complaint.files.includes(key));
  if (own.length === 0) return null;
  return (
    <>
      <p>{t('request.complaint.files')}</p>
      <ul role="list">
        {own.map(({ key, name, size, href }) => (
          <li key={key}>
            <a href={href} lang="vi">
              {name}
            </a>{' '}
            ({sizeOf(size)})
          </li>
        ))}
      </ul>
    </>
  );
}

/** In whose hands it is, by when it is decided, and how it was. */
function Handling({ complaint }: { readonly complaint: Complaint }) {
  const t = useText();
  const dates = useDates();
  const agencyName = useAgencyName();
  const { agencyCode, acceptedOn, decideBy, outcome, decidedOn, reasons } = complaint;
  return (
    <Facts
      facts={[
        {
          name: t('request.complaint.agency'),
          value: agencyName(agencyCode) ?? t('request.complaint.committee'),
        },
        { name: t('request.complaint.accepted'), value: acceptedOn && dates.date(acceptedOn) },
        {
          name: t('request.complaint.decide-by'),
          value: outcome === null && decideBy !== null ? dates.date(decideBy) : null,
        },
        {
          name: t('request.complaint.outcome'),
          value:
            outcome &&
            decidedOn &&
            t(`request.complaint.outcome.${outcome}`, { date: dates.date(decidedOn) }),
        },
        {
          name: t('request.complaint.reasons'),
          value: reasons && <span lang="vi">{reasons}</span>,
        },
      ]}
    />
  );
}
