import { beginTracing, endTracing } from '@minhbach/tracing';
import { context, propagation, trace } from '@opentelemetry/api';

/** Traces of this process, sent from now on. */
export interface Tracing {
  /** Where they go. */
  readonly url: string;
  /** Sends what is still here. */
  flush(): Promise<void>;
  /** Likewise, and records nothing more. */
  close(): Promise<void>;
}

/**
 * Sends traces to where OTEL_EXPORTER_OTLP_ENDPOINT says, by OTLP over HTTP; null when it says nothing. Other settings of
 * OpenTelemetry (OTEL_EXPORTER_OTLP_HEADERS, OTEL_TRACES_SAMPLER, OTEL_BSP_*) are read from the process's environment.
 */
export async function startTracing(
  environment: NodeJS.ProcessEnv,
  part: 'api' | 'worker' | 'standalone',
): Promise<Tracing | null> {
  const endpoint = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint) return null;
  if (!/^https?:/.test(endpoint) || !URL.canParse(endpoint)) {
    throw new Error('OTEL_EXPORTER_OTLP_ENDPOINT is no address such as http://127.0.0.1:4318.');
  }
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  const name = environment.OTEL_SERVICE_NAME || `minhbach-${part}`;
  const provider = await providerOf(name, url);
  provider.register();
  beginTracing();
  return {
    url,
    flush: async () => provider.forceFlush(),
    close: async () => {
      endTracing();
      await provider.shutdown();
      for (const each of [trace, context, propagation]) each.disable();
    },
  };
}

/** What records and sends is loaded only where it is wanted. */
async function providerOf(name: string, url: string) {
  const { BatchSpanProcessor, NodeTracerProvider } = await import('@opentelemetry/sdk-trace-node');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  return new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': name }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
}
