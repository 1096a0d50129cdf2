import type { components } from '../api/schema';
import { continueUpload } from '../api/upload/uploads';
import { useServerText, useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { useFaultText } from '../parts/error-summary/use-fault-text';
import { inputId, useForm } from '../parts/task-form/form-context';
import { UploadRow } from '../parts/upload/upload-row';
import { useFileSize } from '../parts/upload/use-file-size';
import type { ChosenFile } from './use-chosen-files';
import { useUploadProblem } from './use-upload-problem';

interface Props {
  readonly chosen: ChosenFile;
  readonly pointer: string;
  readonly rules: components['schemas']['FileRulesDto'];
  readonly remove: () => void;
}

/** One chosen file: on its way, stuck, arrived, or no longer there. */
export function ChosenFileRow({ chosen, pointer, rules, remove }: Props) {
  const t = useText();
  const stateOf = useStateWords();
  const faultText = useFaultText();
  const problemText = useUploadProblem();
  const { upload } = chosen;
  const file = fileOf(chosen);
  const fault = useForm().faults.find((each) => each.pointer === pointer);
  const isUnderWay = upload?.phase === 'sending' || upload?.phase === 'waiting';
  const error = fault ? faultText(fault) : upload?.problem && problemText(upload.problem);
  return (
    <UploadRow
      id={inputId(pointer)}
      name={file?.name ?? t('parts.upload.file')}
      size={file?.size ?? null}
      state={stateOf(chosen)}
      done={isUnderWay && file ? file.received / file.size : undefined}
      error={error ?? undefined}
      remove={remove}
    >
      {upload?.phase === 'broken-off' && (
        <Button
          onClick={() => {
            continueUpload(upload.file, upload.source, rules);
          }}
        >
          {t('parts.upload.go-on')}
        </Button>
      )}
    </UploadRow>
  );
}

/** The page knows more of what it sends itself, the service of everything else. */
function fileOf({ file, upload }: ChosenFile) {
  if (upload && upload.phase !== 'arrived') return upload.file;
  return file?.state === 'uploading' ? (upload?.file ?? file) : (file ?? upload?.file);
}

function useStateWords(): (chosen: ChosenFile) => string {
  const t = useText();
  const say = useServerText();
  const sizeOf = useFileSize();
  return (chosen) => {
    const { upload } = chosen;
    const file = fileOf(chosen);
    if (!file) return t(chosen.file === null ? 'parts.upload.gone' : 'parts.loading');
    const amounts = { received: sizeOf(file.received), size: sizeOf(file.size) };
    if (upload?.phase === 'waiting') return t('parts.upload.waiting', amounts);
    if (upload?.phase === 'sending') {
      const isWhole = file.received === file.size;
      return isWhole ? t('parts.upload.checking') : t('parts.upload.sending', amounts);
    }
    if (upload?.phase === 'refused' || file.state === 'refused') return t('parts.upload.refused');
    if (file.state !== 'uploading') {
      return [t('parts.upload.arrived'), say(file.stateName)].join(' ');
    }
    return t(upload ? 'parts.upload.broken' : 'parts.upload.unfinished', amounts);
  };
}
