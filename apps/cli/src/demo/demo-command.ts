import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { defaultDemoPassword } from '@minhbach/identity';
import { type Command, UsageFault } from '../command.js';
import { Cast } from './cast.js';
import { playEndStates } from './end-states/play-end-states.js';
import { type Language, Narrator } from './narrator.js';
import { playReports } from './reports/play-reports.js';
import { playCrowd } from './requests/play-crowd.js';
import { playShowcase } from './requests/play-showcase.js';
import { findService } from './find-service.js';
import type { Stage } from './stage.js';

const help = `Usage: npm run demo -- [options]

Plays on a running service (start one with "npm start") over HTTP, as the demonstration's people:
one request of a business from submission to the answer, with its deadline, letters and indicators.

  --requests N      plays N requests at the same time, and checks in the end that each reached its
                    end, each task was completed once, each letter issued once; the service may be
                    killed and started again meanwhile
  --all             plays every way in which a request may end, and fails when one is not reached;
                    --url must be the address under which people reach the service (PUBLIC_URL)
  --reports         plays the reports of a month and of a quarter
  --url URL         the service (default http://127.0.0.1:8080)
  --lang vi|en      language of the telling (default vi)
  --concurrency N   calls at the same time (default 16)
  --seed N          draws the same N requests again (default: a new seed, printed)
  --patience S      seconds to wait for a silent service (default 20; with --requests 180)

Environment:
  MINHBACH_DEMO_PASSWORD  the accounts' password, if it is not the published one`;

export const demoCommand: Command = {
  summary: 'play a request, all its ends, many of them or a report month on a running service',
  help,
  async run(words, environment) {
    const options = readOptions(words);
    const url = await findService(options.url);
    const password = environment.MINHBACH_DEMO_PASSWORD || defaultDemoPassword;
    const patienceMs = options.patience * 1000;
    const stage: Stage = {
      cast: new Cast(url, password, { attemptMs: 30_000, callMs: patienceMs }),
      narrator: new Narrator(options.language),
      concurrency: options.concurrency,
      stallMs: patienceMs,
    };
    if (options.reports) return playReports(stage);
    if (options.all) return playEndStates(stage, url);
    return options.requests === null
      ? playShowcase(stage)
      : playCrowd(options.requests, options.seed, stage);
  },
};

interface DemoOptions {
  readonly url: string;
  /** Null when one request is to be shown. */
  readonly requests: number | null;
  readonly reports: boolean;
  readonly all: boolean;
  readonly language: Language;
  readonly concurrency: number;
  readonly seed: number;
  /** Seconds. */
  readonly patience: number;
}

function readOptions(words: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:8080' },
      requests: { type: 'string' },
      reports: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'vi' },
      concurrency: { type: 'string', default: '16' },
      seed: { type: 'string' },
      patience: { type: 'string' },
    },
  });
  if ([values.all, values.reports, values.requests !== undefined].filter(Boolean).length > 1) {
    throw new UsageFault('Choose one of --all, --requests and --reports.');
  }
  if (!URL.canParse(values.url)) throw new UsageFault(`--url ${values.url} is no address.`);
  if (values.lang !== 'vi' && values.lang !== 'en') throw new UsageFault('--lang is vi or en.');
  const requests = values.requests === undefined ? null : natural('requests', values.requests);
  return {
    url: values.url,
    requests,
    reports: values.reports,
    all: values.all,
    language: values.lang,
    concurrency: natural('concurrency', values.concurrency),
    seed: values.seed === undefined ? randomInt(1_000_000) : natural('seed', values.seed),
    patience: natural('patience', values.patience ?? (requests === null ? '20' : '180')),
  };
}

function natural(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new UsageFault(`--${name} is "${text}", which is not a number from 1 upwards.`);
}
