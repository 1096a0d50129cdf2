import { DatabaseHost, type Crash } from './hosts/database-host.js';
import type { Service } from './hosts/service.js';
import { filesOf } from './model/drawing.js';
import { failureOf, type Outcome, type Trial } from './trial.js';
import { Difference } from './walk/pair.js';
import { Walk } from './walk/walk.js';

let runs = 0;

/**
 * Goes the way on a real database: once with a restart before every step, then once for every commit with the
 * connection cut there, before the write has come through and after. All leave the same history.
 */
export async function tryOutDurably(service: Service, trial: Trial): Promise<Outcome> {
  const { model, tape } = trial;
  const acts: string[] = [];
  let steps = 0;
  try {
    await service.deploy(filesOf(model));
    const follow = async (crash: Crash | null): Promise<DatabaseHost> => {
      acts.length = 0;
      const host = new DatabaseHost(service, `run ${String(++runs)}`, crash);
      const walk = new Walk(model, host, acts);
      await walk.follow(tape);
      steps += host.commits;
      const broken = await host.brokenChain();
      if (broken !== null) throw new Difference(`the chain of the history is broken: ${broken}`);
      return host;
    };
    const base = await follow(null);
    const history = (await base.history()).join('\n');
    for (let commit = 0; commit < base.commits; commit++) {
      for (const cut of ['write', 'answer'] as const) {
        const host = await follow({ commit, cut });
        acts.push(`(the ${cut} of commit ${String(commit)} was lost)`);
        const found = (await host.history()).join('\n');
        if (found !== history) throw new Difference(`history:\n${found}\ninstead of:\n${history}`);
      }
    }
    return { acts, steps, failure: null };
  } catch (error) {
    return { acts, steps, failure: failureOf(error) };
  }
}
