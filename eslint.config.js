import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jest from 'eslint-plugin-jest';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const pureLibs = 'libs/{feel,bpmn,dmn,engine,calendar,statistics}/src/**/*.ts';
const tests = ['**/*.spec.{ts,tsx}', 'test/**/*.ts', '**/fixtures/**/*.ts'];

/** What would make a pure library's answer depend on anything but its arguments. */
const impurities = {
  'no-restricted-globals': [
    'error',
    ...['process', 'performance', 'crypto', 'fetch', 'console'].map(outside),
    ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'].map(outside),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The trigger carries its instant.' },
    { object: 'Math', property: 'random', message: 'The trigger carries fresh keys.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'The trigger carries its instant.',
    },
    { selector: 'CallExpression[callee.name="Date"]', message: 'The trigger carries its instant.' },
  ],
};

function outside(name) {
  return { name, message: 'A pure library knows no clock, chance or outside world.' };
}

const deepImports = {
  regex: '^@minhbach/[^/]+/',
  message: 'Libraries meet through their index.ts only.',
};
const otherLibsByPath = {
  regex: '^(\\.\\./)+(libs|apps)/',
  message: 'Import a library by its name, @minhbach/<lib>; nobody imports an app.',
};

/** What a screen leaves to the service, or to the message files. */
const foreignToScreens = [
  {
    selector: 'NewExpression[callee.name="Date"], MemberExpression[object.name="Date"]',
    message: 'The service counts days; parts/dates only puts them into words.',
  },
  {
    selector: 'JSXText[value=/\\p{L}/u]',
    message: 'Words come from the message files, in both languages.',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|title|placeholder|alt|label|hint)$/] > Literal[value=/\\p{L}/u]',
    message: 'Words come from the message files, in both languages.',
  },
];

/** What a guard of a route throws to lead elsewhere. */
const routersRedirect = { from: 'package', package: '@tanstack/router-core', name: 'Redirect' };

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'data/', 'reports/', 'apps/web/src/api/schema.d.ts'] },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNever: true },
      ],
      // Nest's modules are classes whose content is their decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Promise.all over a map of procedures is a list of nothings, and clear.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An empty text stands for a missing one: `environment.HOST || 'localhost'`.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // An async function without await still turns a throw into a rejection.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' },
      ],
      // Entities are rows: data with a class for their columns.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['{apps,libs}/**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40 }],
      'no-restricted-imports': ['error', { patterns: [deepImports, otherLibsByPath] }],
    },
  },
  {
    // Lists of rows, not functions: their length says nothing about their difficulty.
    files: ['**/seed/**/*.ts', '**/*.data.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: [pureLibs],
    ignores: tests,
    rules: {
      ...impurities,
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            deepImports,
            otherLibsByPath,
            { regex: '^node:', message: 'A pure library does no input or output.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.controller.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ImportDeclaration[importKind="type"][source.value=/\\.dto\\.js$/], ' +
            'ImportDeclaration[source.value=/\\.dto\\.js$/] ImportSpecifier[importKind="type"]',
          message: 'A type-only import of a body class silently turns its validation off.',
        },
      ],
      // Or this rule would ask for exactly those imports.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-imports': 'off',
      // Markup is long before it is difficult.
      'max-lines-per-function': ['error', { max: 80 }],
      'no-restricted-syntax': ['error', ...foreignToScreens],
      '@typescript-eslint/only-throw-error': ['error', { allow: [routersRedirect] }],
    },
  },
  {
    files: ['apps/web/src/parts/dates/format-date.ts', 'apps/web/**/*.spec.tsx'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: tests,
    extends: [jest.configs['flat/recommended']],
    rules: {
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect*', '**.expect*', 'fc.assert'] },
      ],
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      // Jest's matchers and the bodies of HTTP answers are loosely typed.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['process', 'console', 'module', 'setTimeout', 'clearTimeout', 'URL'],
          ...['fetch', 'File'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  prettier,
);
