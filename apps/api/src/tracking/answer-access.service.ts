import type { OfficialDocument } from '@minhbach/documents';
import { FailedAttempts, networkOf } from '@minhbach/identity';
import {
  AccessCodes,
  RequestQueries,
  RequestTracking,
  type OpenedAnswer,
  type RequestFile,
  type RequestView,
  type TrackedRequest,
} from '@minhbach/requests';
import { AskedByService } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { notFound } from '../problems/problem.js';
import { accessTo } from '../requests/request-file-access.js';

/**
 * Wrong codes in a quarter of an hour from one address: for one request, and for all of them. Nobody elsewhere is kept
 * from his answer by that, and a code is too long to be guessed from many addresses.
 */
const limits = { request: 8, address: 40 } as const;

const answerKinds: readonly string[] = ['resolution-slip', 'refusal-notice'];

/** What the holder of a pass may read. */
export interface ReadableAnswer {
  readonly tracked: TrackedRequest;
  readonly items: RequestView['items'];
  readonly files: readonly RequestFile[];
  readonly letters: readonly OfficialDocument[];
  readonly until: Date;
}

/** Who may read an answer without signing in: whoever used its one-time code, for a while. */
@Injectable()
export class AnswerAccess {
  constructor(
    private readonly codes: AccessCodes,
    private readonly attempts: FailedAttempts,
    private readonly requests: RequestQueries,
    private readonly tracking: RequestTracking,
  ) {}

  /** A request that does not exist counts and is answered like a wrong code. The code opens what nobody else sees. */
  @AskedByService()
  async open(
    requestCode: string,
    code: string,
    address: string,
  ): Promise<OpenedAnswer | 'too-many'> {
    const network = networkOf(address);
    const subjects = {
      request: `answer:${requestCode}:${network}`,
      address: `answer-from:${network}`,
    };
    const usedUp = await Promise.all([
      this.attempts.hasReached(limits.request, subjects.request),
      this.attempts.hasReached(limits.address, subjects.address),
    ]);
    if (usedUp.some(Boolean)) return 'too-many';
    const opened = await this.codes.open(requestCode, code);
    if (opened === 'unknown') {
      await this.attempts.count(subjects.request);
      await this.attempts.count(subjects.address);
    }
    return opened;
  }

  /** Null without a pass that is still good, which opens what nobody else sees. */
  @AskedByService()
  async read(requestCode: string, pass: string | null): Promise<ReadableAnswer | null> {
    const behind = pass === null ? null : await this.codes.behind(requestCode, pass);
    if (!behind) return null;
    const { key, until } = behind;
    const [view, tracked, letters] = await Promise.all([
      this.requests.byKey(key),
      this.tracking.read(key),
      this.requests.documents(key),
    ]);
    if (!view) throw notFound();
    return {
      ...{ tracked, items: view.items, until },
      files: view.files.filter((file) => accessTo(file) === 'request.read'),
      letters: letters.filter(({ kind }) => answerKinds.includes(kind)),
    };
  }
}
