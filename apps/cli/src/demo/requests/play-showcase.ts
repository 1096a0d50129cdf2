import { randomUUID } from 'node:crypto';
import type { Actor } from '../cast.js';
import { type Narrator, same, type Words } from '../narrator.js';
import type { Stage } from '../stage.js';
import { tellIndicators } from '../tell-indicators.js';
import { tellStep } from '../tell-step.js';
import { faultsOf } from './check-requests.js';
import { playRequests } from './play-requests.js';
import { RequestPlay } from './request-play.js';
import { showcase } from './request-scenario.js';
import { ShowcaseTeller } from './showcase-teller.js';

/** After this task the handler knows that the time will not do. */
const TASK_BEFORE_EXTENSION = 'handle';

const outcomes: Readonly<Record<string, Words>> = {
  fulfilled: { vi: 'đã cung cấp toàn bộ', en: 'given in full' },
  'partially-fulfilled': { vi: 'đã cung cấp một phần', en: 'given in part' },
};

/** Plays one request in plain sight; returns the exit code. */
export async function playShowcase(stage: Stage): Promise<number> {
  const { cast, narrator } = stage;
  const play = await RequestPlay.submit(cast, showcase(), randomUUID());
  narrator.title({
    vi: `Yêu cầu ${play.code}: ${play.scenario.title}`,
    en: `Request ${play.code}: ${play.scenario.title}`,
  });
  tellStep(narrator, { vi: 'Gửi yêu cầu', en: 'Submits the request' }, play.requester);
  const teller = new ShowcaseTeller(play, narrator);
  // One after the other, so that it can be told.
  await playRequests(
    [play],
    { ...stage, concurrency: 1 },
    {
      before: async () => teller.tellNews(),
      after: async (_play, { task, actor }, answers) => {
        teller.tellTask(task, actor, answers);
        if (task.elementId === TASK_BEFORE_EXTENSION) await askForTime(play, actor, narrator);
      },
    },
  );
  await teller.tellNews();
  await tellOutcome(play, stage);
  const faults = await faultsOf([play], stage);
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

async function askForTime(play: RequestPlay, actor: Actor, narrator: Narrator): Promise<void> {
  const reason = 'Cần lấy ý kiến của các cơ quan liên quan về phần góp ý của hộ dân.';
  await actor.api.post(`/api/requests/${play.key}/extension`, { reason });
  tellStep(narrator, { vi: 'Đề nghị gia hạn', en: 'Asks for more time' }, actor, same(reason));
}

async function tellOutcome(play: RequestPlay, stage: Stage): Promise<void> {
  const { outcome, dueOn } = await play.facts();
  const words = outcomes[outcome ?? ''] ?? same(String(outcome));
  stage.narrator.say({ vi: `Kết quả: ${words.vi}`, en: `Outcome: ${words.en}` });
  if (dueOn) await tellIndicators(dueOn, stage);
}
