import { traceIdNow } from '@minhbach/tracing';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';

/** The log of a process: errors and warnings, each with the id of the trace in which it was said, when there is one. */
export class ServiceLogger extends ConsoleLogger {
  /** One JSON object a line where LOG_FORMAT is `json`. */
  constructor(environment: NodeJS.ProcessEnv, logLevels: LogLevel[] = ['error', 'warn', 'fatal']) {
    super({ logLevels, ...(environment.LOG_FORMAT === 'json' && { json: true, colors: false }) });
  }

  protected override formatContext(context: string): string {
    const traceId = traceIdNow();
    return super.formatContext(traceId === undefined ? context : `${context} trace=${traceId}`);
  }

  protected override getJsonLogObject(
    ...words: Parameters<ConsoleLogger['getJsonLogObject']>
  ): ReturnType<ConsoleLogger['getJsonLogObject']> {
    const traceId = traceIdNow();
    const told = super.getJsonLogObject(...words);
    return traceId === undefined ? told : { ...told, traceId };
  }
}
