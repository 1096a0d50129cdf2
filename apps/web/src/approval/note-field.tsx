import { useId, useState } from 'react';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { TextArea } from '../parts/field/text-area';
import type { useNotes } from './use-notes';

interface Props {
  /** Name of the point that the note is about. */
  readonly point: string;
  readonly notes: ReturnType<typeof useNotes>;
}

/** A place for a note about one point; it opens when it is wanted. */
export function NoteField({ point, notes }: Props) {
  const t = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(notes.of(point) !== '');
  if (!isOpen) {
    return (
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('approval.note.add')}
        <span className="visually-hidden">: {point}</span>
      </Button>
    );
  }
  return (
    <TextArea
      id={id}
      label={t('approval.note', { point })}
      value={notes.of(point)}
      change={(text) => {
        notes.write(point, text);
      }}
    />
  );
}
