import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { protocolOf, sendInProtocol } from './client-problem.js';
import { languageOf } from './language.js';
import { isToldToTheLog, logTextOf, refusalTextOf } from './log-text.js';
import { problemOf } from './problem-of.js';
import type { ProblemDocument } from './problem.js';

/** Answers everything that is thrown, Fastify's own errors included, with a problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = sendProblem(reply, error);
    if (problem.status >= 500 && !isBrokenOff(error, reply.request)) {
      this.logger.error(logTextOf(error, reply.request));
    }
    if (isToldToTheLog(problem)) this.logger.warn(refusalTextOf(problem, reply.request));
  }
}

/** Whether the caller hung up, or spoke no HTTP any more, in the middle of what he sent: nothing for an operator to mend. */
function isBrokenOff(error: unknown, { raw }: FastifyRequest): boolean {
  const { code } = Object(error) as { readonly code?: unknown };
  return code === 'ECONNRESET' && !raw.complete;
}

/** Answers with the problem document for whatever was thrown. */
export function sendProblem(reply: FastifyReply, error: unknown): ProblemDocument {
  const protocol = protocolOf(reply.request.url);
  if (protocol) return sendInProtocol(reply, problemOf(error, 'en'), protocol);
  const language = languageOf(reply.request.headers['accept-language']);
  const problem = problemOf(error, language);
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .send(problem);
  return problem;
}
