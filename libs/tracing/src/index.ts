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
export { forgetTraces, keepTrace, originsOf, type TracedThing } from './trace-contexts.js';
