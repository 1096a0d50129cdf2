import { personName } from '../api/person-name';
import type { components } from '../api/schema';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { DialogButton } from '../parts/dialog/dialog-button';
import { CaseMarkForm, type FormWords } from './case-mark-form';

type Mark = components['schemas']['CaseMarkDto'];
type Words = FormWords | 'none' | 'from' | 'until' | 'now';

interface Props {
  readonly title: string;
  /** What the kind of mark is called in each place. */
  readonly say: (word: Words) => string;
  readonly marks: readonly Mark[];
  /** Whether one is in force. */
  readonly isPlaced: boolean;
  /** Places one, or lifts the one in force, for this reason. */
  readonly send: (reason: string) => Promise<unknown>;
}

/** Marks that were placed on a request, since when and why; and how one is placed and lifted. */
export function CaseMarks({ title, say, marks, isPlaced, send }: Props) {
  const columns = useMarkColumns(say);
  return (
    <>
      {marks.length === 0 ? (
        <p>{say('none')}</p>
      ) : (
        <DataTable caption={title} rows={marks} rowKey={({ key }) => key} columns={columns} />
      )}
      <div>
        <DialogButton label={say(isPlaced ? 'lift' : 'place')}>
          {(close) => <CaseMarkForm say={say} isPlaced={isPlaced} send={send} done={close} />}
        </DialogButton>
      </div>
    </>
  );
}

function useMarkColumns(say: Props['say']): readonly Column<Mark>[] {
  const dates = useDates();
  return [
    {
      id: 'placed',
      title: say('from'),
      cell: ({ placedAt, placedBy }) => (
        <>
          {dates.instant(placedAt)} – <span lang="vi">{personName(placedBy)}</span>
        </>
      ),
    },
    {
      id: 'reason',
      title: say('reason'),
      cell: ({ reason }) => <span lang="vi">{reason}</span>,
    },
    {
      id: 'lifted',
      title: say('until'),
      cell: ({ liftedAt, liftedBy, liftReason }) =>
        liftedAt === null ? (
          say('now')
        ) : (
          <>
            {dates.instant(liftedAt)} – <span lang="vi">{personName(liftedBy)}</span>
            <br />
            <span lang="vi">{liftReason}</span>
          </>
        ),
    },
  ];
}
