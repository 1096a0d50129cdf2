import { useSyncExternalStore } from 'react';
import { answerOf, type Answer } from '../answer';
import { service } from '../client';
import { Listeners } from '../listeners';
import type { Problem } from '../problem';
import type { components } from '../schema';
import { sendFile, type FileDto } from './send-file';

type Rules = components['schemas']['FileRulesDto'];

/** A file that this page sends, or has sent. */
export interface Upload {
  readonly file: FileDto;
  /** `waiting`: for the line; `broken-off`: until the person says to go on; `refused`: for what is in it. */
  readonly phase: 'sending' | 'waiting' | 'broken-off' | 'refused' | 'arrived';
  readonly problem: Problem | null;
  /** What is sent, kept to go on with. */
  readonly source: File;
  readonly stop: () => void;
}

/** They go on while the person turns to another page of the form. */
let uploads: Readonly<Record<string, Upload>> = {};
const listeners = new Listeners();

/** One file after the other: on a slow line the first one is soon there. */
let turn: Promise<unknown> = Promise.resolve();

/** The uploads of this page, by key of the file. */
export function useUploads(): Readonly<Record<string, Upload>> {
  return useSyncExternalStore(listeners.add, () => uploads);
}

/** Announces a file and begins to send it; its key is known at once. */
export async function startUpload(source: File, rules: Rules): Promise<Answer<FileDto>> {
  const announced = await answerOf<FileDto>(
    service.POST('/api/files', {
      params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
      body: { name: source.name, size: source.size },
    }),
  );
  if (announced.data) continueUpload(announced.data, source, rules);
  return announced;
}

/** Goes on where the file has arrived. */
export function continueUpload(from: FileDto, source: File, rules: Rules): void {
  const aborting = new AbortController();
  const stop = () => {
    aborting.abort();
  };
  const note = (file: FileDto, phase: Upload['phase'], problem: Problem | null = null) => {
    if (!aborting.signal.aborted) {
      tell({ ...uploads, [from.key]: { file, phase, problem, source, stop } });
    }
  };
  note(from, 'sending');
  turn = turn.then(async () => {
    let last = from;
    const { data, problem } = await sendFile({
      ...{ file: source, from, rules, signal: aborting.signal },
      tell: (file, isWaiting) => {
        last = file;
        note(file, isWaiting ? 'waiting' : 'sending');
      },
    });
    if (data) note(data, 'arrived');
    else note(last, problem.errors ? 'refused' : 'broken-off', problem);
  });
}

/** Stops sending a file and takes it away; one that belongs to a case already stays there. */
export async function removeUpload(key: string): Promise<void> {
  uploads[key]?.stop();
  tell(Object.fromEntries(Object.entries(uploads).filter(([each]) => each !== key)));
  await answerOf(service.DELETE('/api/files/{key}', { params: { path: { key } } }));
}

function tell(next: typeof uploads): void {
  uploads = next;
  listeners.tell();
}
