import { defaultDemoPassword } from '@minhbach/identity';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { Cast } from '../../../apps/cli/src/demo/cast.js';
import type { ChildProgram } from '../../support/child-program.js';
import { readMail } from '../../support/mail-server.js';
import { StandaloneFolder } from '../../support/standalone-process.js';
import { until } from '../../support/until.js';

export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

/** The whole service on a database of its own, and a Chromium before it. */
export class ServiceInBrowser {
  /** The demonstration's people, over HTTP. */
  readonly cast: Cast;
  private readonly contexts = new Map<string, Promise<BrowserContext>>();

  private constructor(
    private readonly folder: StandaloneFolder,
    private child: ChildProgram,
    readonly url: string,
    private readonly browser: Browser,
  ) {
    this.cast = new Cast(url, defaultDemoPassword, { attemptMs: 30_000, callMs: 30_000 });
  }

  /** With the demonstration's people, and with its cases if they are wanted. Publishes figures. */
  static async start(
    demo: 'people' | 'cases' = 'people',
    settings: Readonly<Record<string, string>> = {},
  ): Promise<ServiceInBrowser> {
    const folder = new StandaloneFolder();
    const { privateKey } = generateKeyPairSync('ed25519');
    const SNAPSHOT_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    const environment = { MINHBACH_DEMO: demo, SNAPSHOT_KEY, ...settings };
    const [{ child, url }, browser] = await Promise.all([
      folder.serve({ environment }),
      launchChromium(),
    ]);
    return new ServiceInBrowser(folder, child, url, browser);
  }

  /** A new tab of a person's browser, at 1280 px; a stranger's for null. */
  async open(login: string | null, language: Language): Promise<Page> {
    const name = `${login ?? ''} ${language}`;
    let context = this.contexts.get(name);
    if (!context) {
      context = this.newContext(login, language);
      this.contexts.set(name, context);
    }
    return (await context).newPage();
  }

  /** A tab of a browser that was never here; it ends with its context. */
  async openAnew(login: string | null, language: Language): Promise<Page> {
    return (await this.newContext(login, language)).newPage();
  }

  /** As if everybody had last shown an hour ago that it is he. */
  async letProofsGrowOld(): Promise<void> {
    const client = new Client({ connectionString: this.folder.databaseUrl });
    await client.connect();
    await client.query("UPDATE session SET proved_at = proved_at - interval '1 hour'");
    await client.end();
  }

  /** A mail to an address, which the service has put into its folder. */
  async mailTo(address: string): Promise<ReturnType<typeof readMail>> {
    const folder = join(this.folder.path, 'mail');
    return until(`a mail to ${address} is there`, async () => {
      const files = existsSync(folder)
        ? readdirSync(folder).filter((name) => name.endsWith('.eml'))
        : [];
      const mails = files.map((name) => readMail(readFileSync(join(folder, name), 'utf8')));
      return Promise.resolve(mails.find(({ header }) => header('To') === address));
    });
  }

  /** Ends the service without warning; the browser stays where it is. */
  async kill(): Promise<void> {
    await this.child.kill();
  }

  /** Starts it again, on the same data and at the same address. */
  async startAgain(): Promise<void> {
    const { port } = new URL(this.url);
    ({ child: this.child } = await this.folder.serve({ environment: { PORT: port } }));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.folder.remove();
  }

  private async newContext(login: string | null, language: Language): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    });
    // A letter is shown in a frame that may keep nothing.
    await context.addInitScript(
      `if (window === top) localStorage.setItem('minhbach.language', '${language}')`,
    );
    if (login !== null) {
      const data = { login, password: defaultDemoPassword };
      const answer = await context.request.post('/api/session', { data });
      if (!answer.ok()) throw new Error(`${login} could not sign in: ${await answer.text()}`);
    }
    return context;
  }
}

/** `npm run test:browser` finds or installs one and says where. */
async function launchChromium(): Promise<Browser> {
  const { CHROMIUM } = process.env;
  if (!CHROMIUM) throw new Error('CHROMIUM does not say where a Chromium is.');
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}
