import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { groundName } from '../request/ground-name';
import { NoteField } from './note-field';
import type { useNotes } from './use-notes';

interface Props {
  readonly version: components['schemas']['AnswerVersionDto'];
  readonly request: components['schemas']['RequestDto'];
  readonly notes: ReturnType<typeof useNotes>;
}

/** The answer as it was submitted, item by item, with room for notes. */
export function AnswerItems({ version, request, notes }: Props) {
  const t = useText();
  const nameOf = (file: string) => request.files.find(({ key }) => key === file)?.name ?? file;
  return (
    <ol role="list" className="answer-items">
      {version.items.map(({ position, outcome, ground, answer, link, files, earlierRequests }) => (
        <li key={position}>
          <h2>{t('task.item', { position })}</h2>
          <p lang="vi">{request.items.find((item) => item.position === position)?.description}</p>
          <p className={`answer-outcome answer-${outcome}`}>{t(`approval.outcome.${outcome}`)}</p>
          {ground !== null && <p>{t('approval.ground', { ground: groundName(ground) })}</p>}
          {answer !== null && (
            <p className="request-answer text-diff" lang="vi">
              {answer}
            </p>
          )}
          {link !== null && (
            <p>
              <a href={link} rel="noreferrer">
                {link}
              </a>
            </p>
          )}
          {earlierRequests.length > 0 && (
            <p>{t('approval.earlier', { codes: earlierRequests.join(', ') })}</p>
          )}
          {files.length > 0 && (
            <p>{t('approval.files', { names: files.map(nameOf).join(', ') })}</p>
          )}
          <NoteField point={t('task.item', { position })} notes={notes} />
        </li>
      ))}
    </ol>
  );
}
