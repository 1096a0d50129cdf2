// npm run faults -- --seeded                  puts each fault of test/seeded-faults into a copy of the project, one
//                                             after the other, and lets the tests that should notice look for it
// … --only join-fires-early,lock-removed      some of them
// … --whole                                   the whole suite looks for those that the named tests overlook
// … --check                                   only sees to it that they can still be put in, and compile
import { parseArgs } from 'node:util';
import startDatabase from '../test/support/start-database.js';
import stopDatabase from '../test/support/stop-database.js';
import { install, requireNode } from './prepare.mjs';
import { FaultyCopy } from './seeded-faults/faulty-copy.mjs';
import { readFaults } from './seeded-faults/read-faults.mjs';

const { values } = parseArgs({
  options: {
    seeded: { type: 'boolean' },
    check: { type: 'boolean' },
    whole: { type: 'boolean' },
    only: { type: 'string' },
  },
});

requireNode();
install();
const wanted = values.only?.split(',');
const faults = readFaults().filter(({ name }) => wanted?.includes(name) ?? true);
const copy = new FaultyCopy();
const misfits = await findMisfits();
for (const [{ file }, why] of misfits) console.log(`${file}: ${why}`);
if (values.check) finish('fit', faults.length - misfits.size);
else await catchAll();

function finish(what, count) {
  console.log(`${count} of ${faults.length} ${what}`);
  // Embedded PostgreSQL's own exit hook forgets `process.exitCode`.
  process.exit(count === faults.length ? 0 : 1);
}

/** Faults that cannot be put in or do not compile. As many as go together are compiled together. */
async function findMisfits() {
  const found = new Map();
  let left = faults;
  while (left.length > 0) {
    const together = await putTogether(left);
    const isSound = (await copy.typeFault()) === null;
    for (const fault of together.toReversed()) await copy.takeOut(fault);
    if (together.length === 0) {
      for (const fault of left) found.set(fault, 'it no longer fits the sources');
      return found;
    }
    if (!isSound) for (const fault of together) await noteTypeFault(fault, found);
    left = left.filter((fault) => !together.includes(fault));
  }
  return found;
}

async function putTogether(candidates) {
  const together = [];
  for (const fault of candidates) if (await copy.put(fault)) together.push(fault);
  return together;
}

async function noteTypeFault(fault, found) {
  await copy.put(fault);
  const typeFault = await copy.typeFault();
  await copy.takeOut(fault);
  if (typeFault) found.set(fault, `it does not compile: ${typeFault}`);
}

async function catchAll() {
  await startDatabase();
  try {
    const unsound = await copy.failuresOf([...new Set(faults.flatMap(({ tests }) => tests))]);
    for (const { file, title } of unsound) console.log(`Without any fault ${file} fails: ${title}`);
    const broken = unsound.map(({ file }) => file);
    let caught = 0;
    for (const fault of faults) {
      const isTold = !misfits.has(fault) && !fault.tests.some((test) => broken.includes(test));
      if (isTold && (await isCaught(fault))) caught++;
    }
    finish('caught', caught);
  } finally {
    await stopDatabase();
  }
}

/** Puts one fault in, lets the tests look, and takes it out again. */
async function isCaught(fault) {
  const begun = Date.now();
  await copy.put(fault);
  const failure = await failureWith(fault);
  await copy.takeOut(fault);
  const seconds = Math.round((Date.now() - begun) / 1000);
  const isSeen = failure?.isAssertion ?? false;
  console.log(`${isSeen ? '✓' : '✗'} ${fault.name}: ${fault.what}`);
  console.log(`    ${verdict(fault, failure)} (${seconds} s)`);
  return isSeen;
}

async function failureWith({ tests }) {
  const [failure] = await copy.failuresOf(tests);
  return failure ?? (values.whole ? (await copy.failuresOf([]))[0] : undefined);
}

function verdict({ tests }, failure) {
  if (!failure) return `overlooked by ${tests.join(', ')}`;
  return failure.isAssertion
    ? `caught by "${failure.title}"`
    : `the tests could not run: ${failure.title}`;
}
