import { answerOf, type Answer } from '../answer';
import { service } from '../client';
import { asProblem, NO_ANSWER, type Problem } from '../problem';
import type { components } from '../schema';
import { digestOf } from './digest';
import { nextPartSize } from './part-size';

export type FileDto = components['schemas']['FileDto'];

/** After a broken part it is asked where to go on, later and later; then it is left to the person. */
const WAITS_MS: readonly number[] = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** What goes by: the line broke, or a part that was thought lost has arrived. */
const passing = ['upload-offset', 'upload-incomplete', 'chunk-cut'];

interface Sending {
  readonly file: File;
  /** How far it has come. */
  readonly from: FileDto;
  readonly rules: components['schemas']['FileRulesDto'];
  readonly signal: AbortSignal;
  /** Told how far it has come, and whether it waits for the line. */
  readonly tell: (file: FileDto, isWaiting: boolean) => void;
}

/**
 * Sends what is missing of a file, part by part, and ends it with its SHA-256, so that what the service has is
 * what the person has. Gives the file as it then is, or why it went no further.
 */
export async function sendFile(sending: Sending): Promise<Answer<FileDto>> {
  const { file, rules, signal, tell } = sending;
  const digest = await digestOf(file);
  // It was removed or locked since it was chosen.
  if (digest === null) return { data: null, problem: asProblem(null) };
  let at = sending.from;
  let size = rules.leastChunkBytes;
  for (let failures = 0; ;) {
    const began = performance.now();
    const isWhole = at.received >= at.size;
    const answer = isWhole
      ? await completeFile(at.key, digest, signal)
      : await sendPart(at, file.slice(at.received, at.received + size), signal);
    if (answer.problem === null) {
      at = answer.data;
      if (isWhole) return answer;
      failures = 0;
      size = nextPartSize(size, performance.now() - began, rules);
      tell(at, false);
      continue;
    }
    const pause = WAITS_MS[failures];
    if (signal.aborted || !passes(answer.problem) || pause === undefined) return answer;
    tell(at, true);
    await wait(pause, signal);
    failures += 1;
    at = (await readFile(at.key, signal)).data ?? at;
  }
}

function passes({ status, code }: Problem): boolean {
  return status === NO_ANSWER || status >= 500 || passing.includes(code);
}

function sendPart({ key, received }: FileDto, part: Blob, signal: AbortSignal) {
  return answerOf<FileDto>(
    service.PATCH('/api/files/{key}/content', {
      params: { path: { key }, header: { 'Upload-Offset': String(received) } },
      headers: { 'content-type': 'application/octet-stream' },
      // The generated type of a body of bytes is a text.
      body: part as unknown as string,
      bodySerializer: (body: unknown) => body as Blob,
      signal,
    }),
  );
}

function completeFile(key: string, sha256: string, signal: AbortSignal) {
  return answerOf<FileDto>(
    service.POST('/api/files/{key}/completion', {
      params: { path: { key } },
      body: { sha256 },
      signal,
    }),
  );
}

function readFile(key: string, signal: AbortSignal) {
  return answerOf<FileDto>(service.GET('/api/files/{key}', { params: { path: { key } }, signal }));
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}
