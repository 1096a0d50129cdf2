import { useState } from 'react';
import { useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { DateField } from '../../parts/date-field/date-field';
import { CheckField } from '../../parts/field/check-field';
import { ChoiceField } from '../../parts/field/choice-field';
import { TextField } from '../../parts/field/text-field';
import { changeOf, emptyDraft, type Change, type ChangeDraft, type DayKind } from './change-draft';

interface Props {
  readonly basedOn: number;
  readonly edited: () => void;
  readonly submit: (change: Change) => void;
}

/** Which day, what it becomes, and where that is written. */
export function ChangeForm({ basedOn, edited, submit }: Props) {
  const t = useText();
  const [draft, setDraft] = useState<ChangeDraft>(emptyDraft);
  const [lacksDay, setLacksDay] = useState(false);
  const edit = (part: Partial<ChangeDraft>) => {
    setDraft({ ...draft, ...part });
    edited();
  };
  const isSet = draft.kind !== 'ORDINARY';
  return (
    <form
      className="admin-form"
      onSubmit={(event) => {
        event.preventDefault();
        const change = changeOf(basedOn, draft);
        setLacksDay(change === null);
        if (change) submit(change);
      }}
    >
      <DateField
        id="ngay-doi"
        label={t('admin.calendar.change.day')}
        value={draft.date}
        change={(date) => edit({ date })}
        error={lacksDay ? t('admin.calendar.change.day.missing') : undefined}
      />
      <ChoiceField
        id="loai-ngay"
        label={t('admin.calendar.change.kind')}
        choices={(['OFF', 'MAKEUP', 'ORDINARY'] as const).map((kind) => ({
          value: kind,
          label: t(`admin.calendar.change.kind.${kind}`),
        }))}
        value={draft.kind}
        change={(kind) => edit({ kind: kind as DayKind })}
      />
      {isSet && (
        <>
          <TextField
            id="ten-vi"
            label={t('admin.calendar.change.reason.vi')}
            value={draft.reasonVi}
            change={(reasonVi) => edit({ reasonVi })}
          />
          <TextField
            id="ten-en"
            label={t('admin.calendar.change.reason.en')}
            value={draft.reasonEn}
            change={(reasonEn) => edit({ reasonEn })}
          />
          <TextField
            id="can-cu"
            label={t('admin.calendar.change.source')}
            hint={t('admin.calendar.change.source.hint')}
            value={draft.source}
            change={(source) => edit({ source })}
          />
          <CheckField
            label={t('admin.calendar.change.expected')}
            value={draft.isExpected}
            change={(isExpected) => edit({ isExpected })}
          />
        </>
      )}
      <Button type="submit" look="primary">
        {t('admin.calendar.preview')}
      </Button>
    </form>
  );
}
