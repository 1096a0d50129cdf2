import { api } from '../api/client';
import type { components } from '../api/schema';
import type { Widget, WidgetProps } from '../parts/task-form/form-context';
import { AgencyField } from '../request/agency-field';
import { FilesField } from '../request/files-field';

/** The fields whose choices come from the service: agencies, and which of the things asked for is answered. */
export function useTaskWidgets(
  task: components['schemas']['TaskDetailDto'],
): Readonly<Record<string, Widget>> {
  const requestKey = task.subject?.type === 'information-request' ? task.subject.key : null;
  return {
    agency: (field) => <AgencyField {...field} />,
    files: (field) => <FilesField {...field} />,
    item: (field) => <AnsweredItem {...field} requestKey={requestKey} />,
  };
}

/** What was asked, above its answer: there is nothing to choose. */
function AnsweredItem({
  value,
  label,
  requestKey,
}: WidgetProps & { readonly requestKey: string | null }) {
  const { data } = api.useQuery(
    'get',
    '/api/requests/{key}',
    { params: { path: { key: requestKey ?? '' } } },
    { enabled: requestKey !== null },
  );
  const item = data?.items.find(({ position }) => position === value);
  return (
    <p>
      <span className="visually-hidden">{label}</span>
      <span lang="vi">{item?.description}</span>
    </p>
  );
}
