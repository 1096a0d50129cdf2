// Who may see and do what: every route, by everybody, with real cases that are not his; what is listed, exported,
// attached and told as it happens; and what each of the two lines of access keeps from them without the other:
//   npm run test:access
process.env.ACCESS ??= 'whole';
const specs = [
  'api/(access.*|routes|visibility|live|delegation|mandates|oversight-of-the-service)',
  'files/(access-codes|case-files)',
  'database/who-asks',
];
process.argv.splice(
  2,
  Infinity,
  // Before the option, which would take them for names of projects.
  ...specs.map((spec) => `test/e2e/${spec}`),
  '--selectProjects=e2e',
);
await import('./test.mjs');
