import { ChildProgram } from '../../support/child-program.js';

/** Lets the people of the demonstration into a migrated database and deploys the processes, as an operator does. */
export async function prepareForDemo(environment: NodeJS.ProcessEnv): Promise<void> {
  for (const words of [['seed', '--demo-people'], ['deploy']]) await operate(words, environment);
}

/** One of the operator's commands; fails with what it said. */
async function operate(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const command = new ChildProgram({ program: 'programs/cli.js', words, environment });
  const ending = await command.ended;
  if (ending !== 0)
    throw new Error(`${words.join(' ')} ended with ${String(ending)}: ${command.output}`);
}
