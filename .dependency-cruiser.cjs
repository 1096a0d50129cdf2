const pure = 'libs/(feel|bpmn|dmn|engine|calendar|statistics)/';
const slices =
  'libs/(agencies|audit|identity|requests|reports|duties|reviews|publications|targets|indicators|documents|links|notifications|legal-time|privacy|signatures|webhooks)/';

/** Specs, and what only they use. */
const tests = '(\\.spec\\.tsx?$|/fixtures/)';

/** The directions of ARCHITECTURE.md: apps → slices → runtime → database, queue → pure libraries. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-libraries-import-only-pure-ones',
      severity: 'error',
      from: { path: `^${pure}`, pathNot: tests },
      to: { path: '^(apps|libs|migrations)/', pathNot: `^${pure}` },
    },
    {
      name: 'pure-libraries-do-nothing-outside',
      comment: 'No input or output, no framework, no database.',
      severity: 'error',
      from: { path: `^${pure}`, pathNot: tests },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev'],
        pathNot: 'node_modules/(bpmn-moddle|dmn-moddle|zeebe-bpmn-moddle|moddle|feelin)/',
      },
    },
    {
      name: 'metrics-know-nothing',
      comment: 'Whoever is measured brings what is read.',
      severity: 'error',
      from: { path: '^libs/metrics/' },
      to: { path: '^(apps|libs|migrations)/', pathNot: '^libs/metrics/' },
    },
    {
      name: 'tracing-knows-nothing',
      comment: 'Whoever traces brings the connection; only apps know where traces go.',
      severity: 'error',
      from: { path: '^libs/tracing/' },
      to: { path: '^(apps|libs|migrations)/', pathNot: '^libs/tracing/' },
    },
    {
      name: 'only-apps-send-traces',
      severity: 'error',
      from: { path: '^(libs|migrations)/' },
      to: { path: 'node_modules/@opentelemetry/', pathNot: 'node_modules/@opentelemetry/api/' },
    },
    {
      name: 'database-and-queue-know-no-runtime',
      severity: 'error',
      from: { path: '^libs/(database|queue)/' },
      to: { path: `^(apps|libs/runtime|${slices})` },
    },
    {
      name: 'runtime-knows-no-slice',
      severity: 'error',
      from: { path: '^libs/runtime/' },
      to: { path: `^(apps/|${slices})` },
    },
    {
      name: 'libraries-know-no-app',
      severity: 'error',
      from: { path: '^(libs|migrations)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'requests-and-reports-are-strangers',
      severity: 'error',
      from: { path: '^libs/(requests|reports)/' },
      to: { path: '^libs/(requests|reports)/', pathNot: '^libs/$1/' },
    },
    {
      name: 'screens-know-the-generated-client-only',
      comment: 'What they know of the service is in apps/web/src/api/schema.d.ts.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(apps|libs|migrations|workflows)/', pathNot: '^apps/web/' },
    },
    {
      name: 'nobody-knows-the-screens',
      severity: 'error',
      from: { pathNot: '^apps/web/' },
      to: { path: '^apps/web/' },
    },
    {
      name: 'libraries-meet-at-their-index',
      severity: 'error',
      from: { path: '^(libs/[^/]+|apps/[^/]+|migrations)/' },
      to: { path: '^libs/[^/]+/', pathNot: '^($1/|libs/[^/]+/src/index\\.ts$)' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/' },
      to: { path: '(^test/|\\.(e2e-)?spec\\.ts$)' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      // Vite makes these of the message files.
      to: { couldNotResolve: true, pathNot: '^virtual:messages' },
    },
    {
      name: 'no-development-packages-at-run-time',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/', pathNot: [tests, '^apps/web/(build/|test/|vite)'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
