import { randomUUID } from 'node:crypto';
import { eachAtMost } from '../each-at-most.js';
import type { Narrator } from '../narrator.js';
import { seededChance } from '../seeded-chance.js';
import type { Stage } from '../stage.js';
import { faultsOf } from './check-requests.js';
import { playRequests } from './play-requests.js';
import { RequestPlay } from './request-play.js';
import { drawScenario } from './request-scenario.js';

/** How often the progress is told. */
const STEPS_TOLD = 10;

/** Plays many requests at the same time and checks how they ended; returns the exit code. */
export async function playCrowd(count: number, seed: number, stage: Stage): Promise<number> {
  const { narrator } = stage;
  narrator.title({
    vi: `${String(count)} yêu cầu cùng lúc (--seed ${String(seed)})`,
    en: `${String(count)} requests at the same time (--seed ${String(seed)})`,
  });
  const begun = performance.now();
  const plays = await submitAll(count, seed, stage);
  narrator.say({ vi: 'Đã gửi tất cả.', en: 'All are submitted.' });
  const tellProgress = progressTeller(count, narrator);
  await playRequests(plays, stage, {
    after: async (play) => {
      if (play.hasEnded) tellProgress();
      return Promise.resolve();
    },
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  narrator.say({ vi: `Xong sau ${seconds} giây.`, en: `Done after ${seconds} s.` });
  return tellVerdict(await faultsOf(plays, stage), stage);
}

async function submitAll(count: number, seed: number, stage: Stage): Promise<RequestPlay[]> {
  const chance = seededChance(seed);
  const scenarios = Array.from({ length: count }, () => drawScenario(chance));
  const run = randomUUID();
  const plays: RequestPlay[] = [];
  await eachAtMost(stage.concurrency, scenarios, async (scenario, index) => {
    plays.push(await RequestPlay.submit(stage.cast, scenario, `${run}-${String(index)}`));
  });
  return plays;
}

function progressTeller(count: number, narrator: Narrator): () => void {
  let ended = 0;
  return () => {
    ended += 1;
    if (ended % Math.ceil(count / STEPS_TOLD) !== 0 && ended !== count) return;
    const share = `${String(ended)}/${String(count)}`;
    narrator.say({ vi: `${share} yêu cầu đã hoàn tất`, en: `${share} requests have ended` });
  };
}

function tellVerdict(faults: readonly string[], { narrator }: Stage): number {
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return 1;
  narrator.say({
    vi: 'Kiểm tra: yêu cầu nào cũng có kết quả, mỗi việc làm một lần, mỗi văn bản phát hành một lần.',
    en: 'Checked: every request has its outcome, every task was done once, every letter issued once.',
  });
  return 0;
}
