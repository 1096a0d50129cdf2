import { spawnSync } from 'node:child_process';
import { launch } from './launch.mjs';
import { install, requireNode } from './prepare.mjs';
import { FaultyCopy } from './seeded-faults/faulty-copy.mjs';
import { readFaults } from './seeded-faults/read-faults.mjs';

const campaign = 'dist/test/faults/campaign/main.js';
const words = process.argv.slice(2);
const place = words.indexOf('--with');

if (place < 0) await launch(campaign, words);
else process.exitCode = await playOnFaultyCopy(...words.splice(place, 2).slice(1));

/** Compiles a copy of the project with the fault in it and plays the campaign there, which should fail. */
async function playOnFaultyCopy(name) {
  requireNode();
  install();
  const fault = readFaults().find((each) => each.name === name);
  if (!fault) throw new Error(`There is no fault ${name} in test/seeded-faults.`);
  const copy = new FaultyCopy();
  if (!(await copy.put(fault))) throw new Error(`${fault.file} no longer fits the sources.`);
  console.log(`With a fault: ${fault.what}. Building …`);
  const cwd = copy.project;
  const run = (...program) =>
    spawnSync(process.execPath, program, { cwd, stdio: 'inherit' }).status;
  return (
    run('node_modules/@nestjs/cli/bin/nest.js', 'build') ||
    run('scripts/bundle.mjs') ||
    run('--enable-source-maps', campaign, ...words)
  );
}
