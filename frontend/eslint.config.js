import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import tseslint from 'typescript-eslint'

const src = join(import.meta.dirname, 'src')
const apps = ['book', 'desk', 'nurse']
const features = readdirSync(join(src, 'features'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** Who may import whom: apps compose features, features stand beside each other, ui and api know nothing above them. */
const zones = [
  ...features.map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'A feature never imports another feature: compose them in an app.',
  })),
  ...apps.map((app) => ({
    target: `./src/${app}`,
    from: apps.filter((other) => other !== app).map((other) => `./src/${other}`),
    except: ['./locales'], // what patients read on the nurse's tablet
    message: 'An app never imports another app.',
  })),
  {
    target: ['./src/features', './src/ui', './src/api'],
    from: apps.map((app) => `./src/${app}`),
    message: 'Only an app composes.',
  },
  {
    target: ['./src/ui', './src/api'],
    from: './src/features',
    message: 'Features stand above ui and api.',
  },
  { target: './src/api', from: './src/ui', message: 'The api layer has no looks.' },
  {
    target: ['./src/book', './src/features/*/book', './src/features/*/signing'],
    from: './src/ui/staff',
    message: 'Patients never see flag levels or inner states.',
  },
]

export default tseslint.config(
  { ignores: ['dist', 'target', 'src/api/gen', 'test-results', 'playwright-report'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strict,
      tseslint.configs.stylistic,
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat['recommended-latest'],
    ],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs'], alias: { '@': [src] } }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      // `document.getElementById('root')!` and its like are said on purpose.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrel files: import from where it is declared.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 120 }] },
  },
  { files: ['*.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
)
