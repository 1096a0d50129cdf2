// The crash tests alone, with as many requests under way as the promise speaks of; with --seeded, whether the
// tests notice faults put into a copy of the project on purpose.
if (process.argv.includes('--seeded')) await import('./seeded-faults.mjs');
else {
  process.env.FAULT_REQUESTS ??= '200';
  process.argv.splice(2, 0, '--selectProjects=faults');
  await import('./test.mjs');
}
