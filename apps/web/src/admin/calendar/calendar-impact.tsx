import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useIdempotencyKey } from '../../api/use-idempotency-key';
import { useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { ErrorSummary } from '../../parts/error-summary/error-summary';
import { TextField } from '../../parts/field/text-field';
import { Loading } from '../../parts/states/loading';
import { useToast } from '../../parts/toast/use-toast';
import type { Change } from './change-draft';
import { MovedDates } from './moved-dates';

type Preview = components['schemas']['CalendarPreviewDto'];

interface Props {
  readonly change: Change;
  readonly done: () => void;
}

/** What a change would move, before it is published. */
export function CalendarImpact({ change, done }: Props) {
  const t = useText();
  const { mutate, data, error, isError } = api.useMutation('post', '/api/calendars/preview');
  useEffect(() => {
    mutate({ body: change });
  }, [mutate, change]);
  if (isError) return <Faults problem={error} />;
  if (!data) return <Loading />;
  return (
    <div className="calendar-impact" role="status">
      <h3>{t('admin.calendar.impact')}</h3>
      <p>{sentence(t, data)}</p>
      {data.overdueAtOnce > 0 && (
        <p>
          <strong>{t('admin.calendar.impact.overdue', { count: data.overdueAtOnce })}</strong>
        </p>
      )}
      <p>
        {t('admin.calendar.impact.reports', {
          moved: data.reports.earlier + data.reports.later,
          earlier: data.reports.earlier,
        })}
      </p>
      <MovedDates preview={data} />
      <Publication change={change} version={data.version} done={done} />
    </div>
  );
}

function sentence(t: ReturnType<typeof useText>, { open, earlier, later }: Preview): string {
  return t('admin.calendar.impact.requests', { open, moved: earlier + later, earlier, later });
}

function Publication({ change, version, done }: Props & { readonly version: number }) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const [summary, setSummary] = useState('');
  const publishing = api.useMutation('post', '/api/calendars', {
    onSuccess: async () => {
      done();
      toast(t('admin.calendar.done', { version }));
      await queries.invalidateQueries();
    },
  });
  return (
    <form
      className="admin-form"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { ...change, summary };
        publishing.mutate({ params: { header: keyFor(body) }, body });
      }}
    >
      {publishing.isError && <Faults problem={publishing.error} />}
      <TextField
        id="ly-do-doi"
        label={t('admin.calendar.summary.label')}
        hint={t('admin.calendar.summary.hint')}
        value={summary}
        change={setSummary}
      />
      <Button type="submit" look="primary" isWorking={publishing.isPending}>
        {t('admin.calendar.publish', { version })}
      </Button>
    </form>
  );
}

function Faults({ problem }: { readonly problem: unknown }) {
  const t = useText();
  const told = asProblem(problem);
  const fields: Readonly<Record<string, readonly [id: string, name: string]>> = {
    '/rows/0/date': ['ngay-doi', t('admin.calendar.change.day')],
    '/removedDates/0': ['ngay-doi', t('admin.calendar.change.day')],
    '/rows/0/reason/vi': ['ten-vi', t('admin.calendar.change.reason.vi')],
    '/rows/0/reason/en': ['ten-en', t('admin.calendar.change.reason.en')],
    '/rows/0/source': ['can-cu', t('admin.calendar.change.source')],
    '/summary': ['ly-do-doi', t('admin.calendar.summary.label')],
  };
  return (
    <ErrorSummary
      problem={told}
      faults={told.errors ?? []}
      inputId={(pointer) => fields[pointer]?.[0] ?? 'ngay-doi'}
      nameOf={(pointer) => fields[pointer]?.[1] ?? ''}
    />
  );
}
