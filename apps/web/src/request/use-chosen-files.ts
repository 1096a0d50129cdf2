import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import type { Problem } from '../api/problem';
import type { components } from '../api/schema';
import type { FileDto } from '../api/upload/send-file';
import {
  continueUpload,
  removeUpload,
  startUpload,
  useUploads,
  type Upload,
} from '../api/upload/uploads';

type Rules = components['schemas']['FileRulesDto'];

/** While the virus scanner has it, it is asked again. */
const SCANNING_MS = 3_000;

export interface ChosenFile {
  readonly key: string;
  /** As the service last told; undefined while it is asked, null when it has it no more. */
  readonly file: FileDto | null | undefined;
  /** What this page does with it, if it does. */
  readonly upload: Upload | undefined;
}

export interface RefusedFile {
  readonly name: string;
  readonly problem: Problem;
}

/** The files of a field: what is with the service, what is on its way, and what it did not take. */
export function useChosenFiles(keys: readonly string[], change: (keys: unknown) => void) {
  const uploads = useUploads();
  const files = useFiles(keys);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const latest = useLatest({ keys, change });
  const chosen = keys.map((key, index): ChosenFile => ({
    key,
    file: files[index],
    upload: uploads[key],
  }));

  const add = async (source: File, rules: Rules) => {
    const broken = chosen.find(({ file, upload }) => !upload && isSame(file, source))?.file;
    if (broken) {
      continueUpload(broken, source, rules);
      return;
    }
    const { data, problem } = await startUpload(source, rules);
    if (data) latest.current.change([...latest.current.keys, data.key]);
    else setRefused((before) => [...before, { name: source.name, problem }]);
  };
  return {
    chosen,
    refused,
    /** Announces them one after the other, so that each finds its place in the list. */
    choose: async (sources: readonly File[], rules: Rules) => {
      for (const source of sources) await add(source, rules);
    },
    remove: (key: string) => {
      const left = keys.filter((each) => each !== key);
      change(left.length > 0 ? left : undefined);
      void removeUpload(key);
    },
    forget: (dropped: RefusedFile) => {
      setRefused(refused.filter((each) => each !== dropped));
    },
  };
}

function useFiles(keys: readonly string[]): readonly (FileDto | null | undefined)[] {
  return useQueries({
    queries: keys.map((key) =>
      api.queryOptions(
        'get',
        '/api/files/{key}',
        { params: { path: { key } } },
        { refetchInterval: ({ state }) => (state.data?.state === 'waiting' ? SCANNING_MS : false) },
      ),
    ),
    combine: (results) =>
      results.map(({ data, error }) => data ?? (error?.status === 404 ? null : undefined)),
  });
}

/** Whether a chosen file is the one whose upload has broken off; its digest proves it in the end. */
function isSame(file: FileDto | null | undefined, { name, size }: File): boolean {
  return file?.state === 'uploading' && file.size === size && file.name === name.normalize('NFC');
}

/** What a call that takes its time finds when it comes back. */
function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
