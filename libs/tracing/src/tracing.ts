import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
} from '@opentelemetry/api';

/**
 * Traces in the terms of OpenTelemetry. Who records them, and where they go, the process decides when it starts; until
 * it has, nothing is recorded, and each function costs a comparison. What is said of a span are words of ours, keys and
 * numbers: never what somebody wrote, nor the words of an error, which may repeat it.
 */
export interface SpanOptions {
  readonly kind?: keyof typeof SpanKind;
  readonly attributes?: Attributes;
  /** The W3C traceparent of what this goes on with; null begins a trace. What runs now when absent. */
  readonly from?: string | null | undefined;
}

/** A span that ends somewhere else than where it began. */
export interface OpenSpan {
  /** Runs this, and whatever it sets going, as a part of the span. */
  within<T>(work: () => T): T;
  end(attributes?: Attributes, hasFailed?: boolean): void;
}

let isOn = false;

/** From now on spans are made; the SDK must be registered. */
export function beginTracing(): void {
  isOn = true;
}

export function endTracing(): void {
  isOn = false;
}

export function isTracing(): boolean {
  return isOn;
}

/** Begins a span; ask `isTracing` first. */
export function openSpan(name: string, options: SpanOptions = {}): OpenSpan {
  const parent = contextOf(options.from);
  const span = trace
    .getTracer('minhbach')
    .startSpan(
      name,
      { kind: SpanKind[options.kind ?? 'INTERNAL'], attributes: options.attributes ?? {} },
      parent,
    );
  const inside = trace.setSpan(parent, span);
  return {
    within: (work) => context.with(inside, work),
    end: (attributes = {}, hasFailed = false) => {
      close(span, attributes, hasFailed);
    },
  };
}

/** Does this as a span; what it throws is told by its class. */
export async function inSpan<T>(
  name: string,
  options: SpanOptions,
  work: () => Promise<T>,
): Promise<T> {
  if (!isOn) return work();
  const span = openSpan(name, options);
  try {
    const result = await span.within(work);
    span.end();
    return result;
  } catch (error) {
    span.end(
      { 'error.type': error instanceof Error ? error.constructor.name : typeof error },
      true,
    );
    throw error;
  }
}

/** The W3C traceparent under which something goes on later, elsewhere; undefined when nothing is traced now. */
export function traceparentNow(): string | undefined {
  if (!isOn) return undefined;
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent;
}

/** Id of the present trace, for the log. */
export function traceIdNow(): string | undefined {
  return isOn ? trace.getActiveSpan()?.spanContext().traceId : undefined;
}

/** The function as a part of what runs now, wherever it is called. */
export function withTrace<F extends (...words: never[]) => unknown>(work: F): F {
  return isOn ? context.bind(context.active(), work) : work;
}

/** Runs what belongs to nobody in particular, whoever has set it going. */
export function withoutTrace<T>(work: () => T): T {
  return isOn ? context.with(ROOT_CONTEXT, work) : work();
}

function contextOf(from: SpanOptions['from']): Context {
  if (from === undefined) return context.active();
  return from === null ? ROOT_CONTEXT : propagation.extract(ROOT_CONTEXT, { traceparent: from });
}

function close(span: Span, attributes: Attributes, hasFailed: boolean): void {
  span.setAttributes(attributes);
  if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
