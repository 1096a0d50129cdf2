import { demoPeople } from '@minhbach/identity';
import type { Actor } from '../cast.js';
import { eachAtMost } from '../each-at-most.js';
import { type OpenTask, openTasks } from '../open-tasks.js';
import type { Stage } from '../stage.js';
import { untilDone } from '../until-done.js';
import type { RequestPlay } from './request-play.js';
import type { Answers } from './task-answers.js';

/** Who is told of the tasks before and after they are done. */
export interface Audience {
  before?(play: RequestPlay, open: OpenTask): Promise<void>;
  after?(play: RequestPlay, open: OpenTask, answers: Answers): Promise<void>;
}

const functions = ['reception', 'focal', 'handler', 'approver', 'clerk'];

/**
 * Plays requests to their end: everybody looks into his own list and does what concerns them. Throws
 * Stalled when the tasks stay away.
 */
export async function playRequests(
  plays: readonly RequestPlay[],
  stage: Stage,
  audience: Audience = {},
): Promise<void> {
  const open = new Map(plays.map((play) => [play.key, play]));
  const agencies = new AgencyFinder(plays, stage);
  const what = () => `${String(open.size)} requests stand still: ${codesOf(open)}`;
  const { stallMs } = stage;
  await untilDone({ stallMs, isDone: () => open.size === 0, what }, async () => {
    const actors = await actorsFor(await agencies.known(), open, stage);
    const tasks = await openTasks(actors, 'information-request', ({ subject }) =>
      Boolean(subject && open.has(subject.key)),
    );
    await eachAtMost(stage.concurrency, tasks, async (task) => {
      const play = open.get(task.task.subject?.key ?? '');
      if (!play) return;
      await audience.before?.(play, task);
      const answers = await play.perform(task);
      if (!answers) return;
      await audience.after?.(play, task, answers);
      if (play.hasEnded) open.delete(play.key);
    });
    return tasks.length > 0;
  });
}

/** Learns which agency each request went to: the first job of the process decides it. */
class AgencyFinder {
  private readonly codes = new Set<string>();
  private unknown: RequestPlay[];

  constructor(
    plays: readonly RequestPlay[],
    private readonly stage: Stage,
  ) {
    this.unknown = [...plays];
  }

  async known(): Promise<ReadonlySet<string>> {
    const asked = this.unknown;
    this.unknown = [];
    await eachAtMost(this.stage.concurrency, asked, async (play) => {
      const { agencyCode } = await play.facts();
      if (agencyCode) this.codes.add(agencyCode);
      else this.unknown.push(play);
    });
    return this.codes;
  }
}

async function actorsFor(
  agencies: ReadonlySet<string>,
  open: ReadonlyMap<string, RequestPlay>,
  { cast }: Stage,
): Promise<Actor[]> {
  const groups = [...agencies].flatMap((code) => functions.map((each) => `${code}:${each}`));
  const isStaffed = demoPeople.some((person) =>
    person.groups.some((each) => groups.includes(each)),
  );
  if (agencies.size > 0 && !isStaffed) {
    throw new Error(`Nobody of the demonstration works at ${[...agencies].join(', ')}.`);
  }
  const requesters = new Set([...open.values()].map(({ requester }) => requester));
  return [...requesters, ...(await cast.inGroups(new Set(groups)))];
}

function codesOf(open: ReadonlyMap<string, RequestPlay>): string {
  const codes = [...open.values()].slice(0, 5).map(({ code }) => code);
  return open.size > codes.length ? `${codes.join(', ')} …` : codes.join(', ');
}
