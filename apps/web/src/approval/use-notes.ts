import { useState } from 'react';
import { useText } from '../i18n/use-text';

/** Notes about single points of a paper, kept while it is open; put together they are the reason of a return. */
export function useNotes() {
  const t = useText();
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map());
  return {
    of: (point: string) => notes.get(point) ?? '',
    write: (point: string, text: string) => {
      setNotes(new Map([...notes, [point, text]]));
    },
    all: [...notes]
      .filter(([, text]) => text.trim() !== '')
      .map(([point, text]) => t('approval.note.line', { point, text: text.trim() }))
      .join('\n'),
  };
}
