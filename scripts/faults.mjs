// The crash tests alone, with as many requests under way as the promise speaks of.
process.env.FAULT_REQUESTS ??= '200';
process.argv.splice(2, 0, '--selectProjects=faults');
await import('./test.mjs');
