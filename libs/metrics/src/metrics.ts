import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds: from what is read from memory to what somebody gives up waiting for. */
const durations = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A number, or one for each value of a label. */
export type Reading = number | Readonly<Record<string, number>>;

/** Something that is read when somebody asks for the metrics. */
export interface Measured {
  readonly name: string;
  readonly help: string;
  /** Name of the label, when the reading has several numbers. */
  readonly label?: string;
  readonly read: () => Reading | Promise<Reading>;
}

/**
 * What one process of the service tells of itself, in the format of Prometheus. Labels are words of ours, such as the
 * pattern of a route: never a key, a name or anything that a person has typed.
 */
export class Metrics {
  private readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'minhbach_http_request_duration_seconds',
    help: 'Time from a request to the end of its reply.',
    labelNames: ['method', 'route', 'status'],
    buckets: durations,
    registers: [this.registry],
  });

  private readonly repairs = new Counter({
    name: 'minhbach_reconciler_repairs_total',
    help: 'What the look into the database found to do for which no bell had rung.',
    labelNames: ['kind'],
    registers: [this.registry],
  });

  constructor() {
    // Among them: process_*, nodejs_eventloop_lag_*, nodejs_heap_*, nodejs_gc_*.
    collectDefaultMetrics({ register: this.registry });
  }

  /** A request by the pattern of its route was answered. */
  answered(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  /** The look into the database found so many of a kind. */
  repaired(kind: string, count: number): void {
    this.repairs.inc({ kind }, count);
  }

  /** Reads this whenever somebody asks. A reading that fails is left out. */
  measure({ name, help, label, read }: Measured): void {
    new Gauge({
      name,
      help,
      labelNames: label === undefined ? [] : [label],
      registers: [this.registry],
      async collect() {
        this.reset();
        const reading = await Promise.resolve()
          .then(read)
          .catch(() => null);
        if (reading === null) return;
        if (typeof reading === 'number') this.set(reading);
        else if (label !== undefined) {
          for (const [value, number] of Object.entries(reading))
            this.set({ [label]: value }, number);
        }
      },
    });
  }

  /** All of it as text. */
  async text(): Promise<{ readonly contentType: string; readonly body: string }> {
    return { contentType: this.registry.contentType, body: await this.registry.metrics() };
  }
}
