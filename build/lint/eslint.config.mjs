// The linter: typescript-eslint's strict rules, the fences between the rooms, and no clock or chance in the core.
import { fileURLToPath } from 'node:url';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { electronImportRule, floors, importRule, rendererImportRule, rooms } from './rooms.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const noClock = [
  'error',
  {
    selector:
      "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now'], CallExpression[callee.name='Date']",
    message: 'The core has no clock: take the date or time as an argument.',
  },
  {
    selector:
      "CallExpression[callee.object.name='Math'][callee.property.name='random'], MemberExpression[object.name='crypto']",
    message: 'The core has no chance: take the id or number as an argument.',
  },
];

export default tseslint.config(
  { ignores: ['**/node_modules/**', 'build/out/**', 'tests/out/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/no-misused-spread': 'off', // code points are what letters and markers are counted in
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  ...Object.keys(rooms).map((room) => ({
    files: [`shared/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', importRule(room)],
      ...(room === 'cli' ? {} : { 'no-restricted-syntax': noClock }),
    },
  })),
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      // The plugin's other rules are for React's compiler, which the desk does not use.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['renderer/*.tsx'],
    rules: { 'no-restricted-imports': ['error', rendererImportRule(undefined)] },
  },
  ...floors.flat().map((room) => ({
    files: [`renderer/${room}/**/*.ts`, `renderer/${room}/**/*.tsx`],
    rules: { 'no-restricted-imports': ['error', rendererImportRule(room)] },
  })),
  {
    files: ['electron/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', electronImportRule],
      // main.ts takes Electron's parts and hands them on; whatever took them itself could not be tested without a runtime.
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='electron'][importKind='value']",
          message: 'Take what you need of Electron as an argument; only main.ts and preload.ts import it.',
        },
      ],
    },
  },
  { files: ['electron/main.ts', 'electron/preload.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // A component is its markup, one element a line; what it decides lives in hooks and functions.
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['tests/bench/**/*.ts'],
    rules: { '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }] },
  },
  // Tools take a configuration, and vitest a reporter, by its default export.
  {
    files: ['**/*.config.ts', '**/*.d.ts', 'tests/electron/say-runtime.ts', 'tests/support/report-run.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
