import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import type { WidgetProps } from '../parts/task-form/form-context';
import { UploadField } from '../parts/upload/upload-field';
import { UploadRow } from '../parts/upload/upload-row';
import { useFileSize } from '../parts/upload/use-file-size';
import { ChosenFileRow } from './chosen-file-row';
import { useChosenFiles } from './use-chosen-files';
import { useUploadProblem } from './use-upload-problem';

/** Files that go with a form: sent while the rest is filled in, each with what becomes of it. */
export function FilesField({ id, pointer, label, hint, error, schema, ...field }: WidgetProps) {
  const t = useText();
  const sizeOf = useFileSize();
  const problemText = useUploadProblem();
  const keys = Array.isArray(field.value) ? (field.value as string[]) : [];
  const { chosen, refused, choose, remove, forget } = useChosenFiles(keys, field.change);
  const { data: rules } = api.useQuery('get', '/api/files/rules', {}, { staleTime: Infinity });
  if (!rules) return null;
  const most = schema.maxItems ?? rules.filesAtOnce;
  const endings = endingsOf(rules);
  const taken = t('parts.upload.taken', {
    ...{ most, size: sizeOf(rules.fileBytes), endings: endings.join(', ') },
  });
  return (
    <UploadField
      {...{ id, label, hint, error, taken, hasRoom: keys.length < most }}
      accept={endings.map((ending) => `.${ending}`).join(',')}
      choose={(files) => void choose(files.slice(0, most - keys.length), rules)}
    >
      {chosen.map((each, index) => (
        <ChosenFileRow
          key={each.key}
          {...{ chosen: each, rules, pointer: `${pointer}/${String(index)}` }}
          remove={() => {
            remove(each.key);
          }}
        />
      ))}
      {refused.map((each, index) => (
        <UploadRow
          // What was not taken has no key of its own.
          key={index}
          name={each.name}
          size={null}
          state={t('parts.upload.not-taken')}
          error={problemText(each.problem)}
          remove={() => {
            forget(each);
          }}
        />
      ))}
    </UploadField>
  );
}

function endingsOf({ types }: components['schemas']['FileRulesDto']): string[] {
  return types.flatMap(({ extensions }) => extensions);
}
