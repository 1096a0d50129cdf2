import { STATUS_CODES } from 'node:http';
import { Refusal } from '@minhbach/runtime';
import { HttpException } from '@nestjs/common';
import { EntityNotFoundError } from 'typeorm';
import type { BilingualText } from '../boundary/text.js';
import { problemTexts } from './problem-texts.js';
import {
  invalid,
  notFound,
  Problem,
  type Fault,
  type Language,
  type ProblemDocument,
} from './problem.js';

/** Refusals of the engine and of the slices whose status is not 422. */
const statusOfRefusal: Readonly<Record<string, number>> = {
  'not-found': 404,
  'wrong-state': 409,
  suspended: 409,
  'request-closed': 409,
  'batch-closed': 409,
  'supplement-asked-already': 409,
  'extension-already-proposed': 409,
  'extension-already-extended': 409,
  'extension-not-classified': 409,
  'extension-after-due': 409,
  'extension-closed': 409,
  'not-assignee': 409,
  'not-claimed': 409,
  'already-claimed': 409,
  'already-open': 409,
  'report-not-submitted': 409,
  'calendar-changed': 409,
  'not-in-force-yet': 409,
  'claimed-by-another': 409,
  delegated: 409,
  'delegated-away': 409,
  'not-delegated': 409,
  'role-not-allowed': 403,
  'signer-is-drafter': 403,
  'approver-is-proposer': 403,
  'same-person': 403,
  'must-be-another': 403,
  'checker-is-reporter': 403,
  'approver-is-reviewer': 403,
  'decider-is-proposer': 403,
  'publication-not-owner': 403,
  'skip-by-proposer': 403,
  'own-job-type': 403,
  'for-people': 403,
  'proof-needed': 403,
  'lock-lost': 409,
  'privacy-asked-already': 409,
  'privacy-not-extended': 409,
  'skip-proposed': 409,
  'skip-not-proposed': 409,
  'upload-offset': 409,
  'upload-incomplete': 409,
  'upload-ended': 409,
  'file-attached': 409,
  'too-many-uploads': 409,
  'chunk-too-large': 413,
  'unknown-definition': 503,
  'storage-full': 507,
};

const codeOfStatus: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

/**
 * The problem document for whatever was thrown. What is not a known kind of fault is ours: it becomes a bare
 * 500 without a word about the cause.
 */
export function problemOf(error: unknown, language: Language = 'vi'): ProblemDocument {
  return document(asProblem(error), language);
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Refusal) return fromRefusal(error);
  if (error instanceof EntityNotFoundError) return notFound();
  if (error instanceof HttpException) return fromHttp(error);
  return new Problem(500, 'internal-error', 'The service failed to answer.');
}

function fromRefusal({ code, message, details }: Refusal): Problem {
  const status = statusOfRefusal[code] ?? 422;
  if (status === 404) return notFound();
  if (code === 'invalid-cursor') return invalid([{ pointer: '/after', code }]);
  return new Problem(status, code, message, faultsIn(details));
}

function fromHttp(error: HttpException): Problem {
  const status = error.getStatus();
  return new Problem(status, codeOfStatus[status] ?? 'bad-request', error.message);
}

function faultsIn(details: unknown): readonly Fault[] {
  return Array.isArray(details) ? (details as Fault[]) : [];
}

function document(problem: Problem, language: Language): ProblemDocument {
  const { status, code, faults } = problem;
  return {
    type: `urn:minhbach:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Problem',
    status,
    detail: textOf(problem)[language],
    code,
    ...(faults.length > 0 && { errors: distinct(faults) }),
  };
}

/** The words of the fault that gave the problem its code, those of the code, or the bare message. */
function textOf({ code, message, faults }: Problem): BilingualText {
  const own = faults.find((fault) => fault.code === code)?.message;
  return own ?? problemTexts[code] ?? { vi: message, en: message };
}

/** A schema that says a thing in two places finds its fault twice. */
function distinct(faults: readonly Fault[]): Fault[] {
  const name = ({ pointer, code, resource, elementId = '', message }: Fault) =>
    `${pointer} ${code} ${elementId} ${resource === undefined ? '' : (message?.en ?? '')}`;
  const names = faults.map(name);
  return faults.filter((fault, index) => names.indexOf(name(fault)) === index);
}
