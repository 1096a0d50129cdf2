// Whether the service outlives what happens to it:
//   npm run faults                             the crash tests, with as many requests under way as the promise speaks of
//   npm run faults -- --minutes 20             the campaign: one fault after the other, for so long (--help: all of them)
//   npm run faults -- --only half-open         one fault of the campaign, with the queue in both places
//   … --with sequence-check-dropped            the campaign on a copy of the project with a fault of test/seeded-faults in it
//   npm run faults -- --seeded                 whether the tests notice the faults of test/seeded-faults
const words = process.argv.slice(2);
const asksFor = (...names) => names.some((name) => words.includes(`--${name}`));

if (asksFor('seeded')) await import('./seeded-faults.mjs');
else if (asksFor('minutes', 'only', 'help')) await import('./fault-campaign.mjs');
else {
  process.env.FAULT_REQUESTS ??= '200';
  process.argv.splice(2, 0, '--selectProjects=faults');
  await import('./test.mjs');
}
