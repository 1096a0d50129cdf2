import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { protocolOf, sendInProtocol } from './client-problem.js';
import { languageOf } from './language.js';
import { logTextOf, refusalTextOf } from './log-text.js';
import { problemOf } from './problem-of.js';
import type { ProblemDocument } from './problem.js';

/** Answers everything that is thrown, Fastify's own errors included, with a problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = sendProblem(reply, error);
    if (problem.status >= 500) this.logger.error(logTextOf(error, reply.request));
    if (problem.status === 403) this.logger.warn(refusalTextOf(problem, reply.request));
  }
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
