// Who may see and do what: every route, by everybody, with real cases that are not his; what is listed, exported,
// attached and told as it happens:
//   npm run test:access
const specs = [
  'api/(access|routes|visibility|live|delegation|mandates|oversight-of-the-service)',
  'files/(access-codes|case-files)',
];
process.argv.splice(
  2,
  Infinity,
  '--selectProjects=e2e',
  ...specs.map((spec) => `test/e2e/${spec}`),
);
await import('./test.mjs');
