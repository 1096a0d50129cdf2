import type { Page, Request, Response } from 'playwright-core';

/** How long nothing must be asked before a page counts as at rest. */
const QUIET_MS = 80;
const PATIENCE_MS = 20_000;

/** Hears what a page asks for and complains of, and knows when it has come to rest. */
export class PageWatch {
  /** What no page of ours may do. */
  readonly complaints: string[] = [];
  private readonly pending = new Set<Request>();
  private lastChange = performance.now();

  constructor(
    private readonly page: Page,
    private readonly origin: string,
  ) {
    page.on('console', (message) => {
      // Of a page that says itself that there is nothing here, the browser complains as well.
      const isGone = message.text().includes('404') && message.location().url === page.url();
      if (message.type() === 'error' && !isGone) {
        this.complaints.push(`console: ${message.text()}`);
      }
    });
    page.on('pageerror', (error) => this.complaints.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      this.begin(request);
    });
    page.on('requestfinished', (request) => {
      this.end(request);
    });
    page.on('requestfailed', (request) => {
      this.end(request);
    });
    page.on('response', (response) => {
      this.checkPolicy(response);
    });
  }

  /** Waits until the page is drawn, everything asked for is there, and the typeface is in place. */
  async atRest(): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    do {
      // Pages without a script have it at once; a busy browser asks only some time after it has drawn.
      await this.page.waitForFunction(
        () =>
          document.querySelector('main h1') &&
          // The page of patterns shows for ever what loading looks like, and what is really loading beside it.
          !document.querySelector('.state-loading:not(.pattern-states *)') &&
          document.fonts.status === 'loaded',
      );
      if (performance.now() > end) throw new Error(`still waits for ${this.pendingText()}`);
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 4));
    } while (this.pending.size > 0 || performance.now() - this.lastChange < QUIET_MS);
  }

  private begin(request: Request): void {
    const url = request.url();
    if (!url.startsWith(`${this.origin}/`) && !/^(data|blob):/.test(url)) {
      this.complaints.push(`asks another site: ${url}`);
    }
    // A stream of events never ends.
    if (request.resourceType() !== 'eventsource') this.pending.add(request);
    this.lastChange = performance.now();
  }

  private end(request: Request): void {
    this.pending.delete(request);
    this.lastChange = performance.now();
  }

  private checkPolicy(response: Response): void {
    if (response.request().resourceType() !== 'document') return;
    const policy = response.headers()['content-security-policy'] ?? '';
    const isStrict = policy.includes("default-src 'none'") && !/unsafe|\*|https?:/.test(policy);
    if (!isStrict && response.status() !== 304) {
      this.complaints.push(`${response.url()} has the policy "${policy}"`);
    }
  }

  private pendingText(): string {
    return [...this.pending].map((request) => request.url()).join(', ');
  }
}
