import { Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { useAgencyName } from '../api/use-agency-name';
import { useText } from '../i18n/use-text';
import type { Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { SlaTag } from '../parts/sla-tag/sla-tag';
import type { LateState } from './late-search';
import { LostStep } from './lost-step';
import { Urgings } from './urgings';

type LateRequest = components['schemas']['LateRequestDto'];

/** How late a request is or was, whose it is, and who has it while it is open. */
export function useLateColumns(state: LateState): Column<LateRequest>[] {
  const t = useText();
  const dates = useDates();
  const agencyName = useAgencyName();
  const date = (day: string | null) => (day === null ? '–' : dates.date(day));
  const columns: Column<LateRequest>[] = [
    {
      id: 'title',
      title: t('supervision.late.request'),
      cell: ({ key, code, title }) => (
        <>
          <Link to="/yeu-cau/$key" params={{ key }} lang="vi">
            {title}
          </Link>
          <br />
          <span className="supervision-note">{code}</span>
        </>
      ),
    },
    { id: 'due', title: t('supervision.late.by'), cell: ({ due }) => <SlaTag due={due} /> },
    {
      id: 'agency',
      title: t('supervision.late.agency'),
      cell: ({ agencyCode }) => agencyName(agencyCode) ?? '–',
    },
  ];
  const dueOn: Column<LateRequest> = {
    id: 'dueOn',
    title: t('supervision.late.due-on'),
    cell: (request) => date(request.dueOn),
    isFigure: true,
  };
  const lost: Column<LateRequest> = {
    id: 'lost',
    title: t('supervision.late.lost'),
    cell: (request) => <LostStep lost={request.lost} />,
  };
  const urgings: Column<LateRequest> = {
    id: 'urgings',
    title: t('supervision.late.urgings'),
    cell: (request) => <Urgings request={request} />,
  };
  if (state === 'open') {
    return [
      ...columns,
      {
        id: 'steps',
        title: t('supervision.late.step'),
        cell: ({ steps }) => <OpenSteps steps={steps} />,
      },
      lost,
      dueOn,
      urgings,
    ];
  }
  return [
    ...columns,
    lost,
    dueOn,
    {
      id: 'closedOn',
      title: t('supervision.late.closed-on'),
      cell: ({ closedOn }) => date(closedOn),
      isFigure: true,
    },
    urgings,
  ];
}

function OpenSteps({ steps }: Pick<LateRequest, 'steps'>) {
  const t = useText();
  const dates = useDates();
  if (steps.length === 0) return '–';
  return (
    <ul role="list">
      {steps.map(({ name, holder, since }) => (
        <li key={`${name ?? ''} ${since}`}>
          <span lang="vi">{name}</span>
          <br />
          <span className="supervision-note">
            {holder
              ? t('supervision.late.holder', { name: holder.name, at: dates.instant(since) })
              : t('supervision.late.nobody', { at: dates.instant(since) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
