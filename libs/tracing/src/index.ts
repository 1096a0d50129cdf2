export {
  beginTracing,
  endTracing,
  inSpan,
  isTracing,
  openSpan,
  traceIdNow,
  traceparentNow,
  withoutTrace,
  withTrace,
  type OpenSpan,
} from './tracing.js';
export { forgetTraces, keepTrace, tracesOf, type TracedThing } from './trace-contexts.js';
