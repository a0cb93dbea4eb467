// Makes dist/ for Maven: installs packages and builds the apps, each only when what it is made from has changed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

process.chdir(import.meta.dirname)
const generated = new Set(['node_modules', 'dist', 'target', 'test-results', 'playwright-report'])

/** Runs `work` unless `stamp` already holds the hash of `sources`. */
function unlessDone(stamp, sources, work) {
  const hash = createHash('sha256')
  for (const file of sources) hash.update(file).update(readFileSync(file))
  const digest = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  work()
  writeFileSync(stamp, digest)
}

function files(folder) {
  return readdirSync(folder)
    .filter((name) => !generated.has(name))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : path))
}

const npm = (...args) => execFileSync('npm', args, { stdio: 'inherit' })

unlessDone('node_modules/.installed', ['package-lock.json'], () => npm('ci'))
mkdirSync('dist', { recursive: true })
unlessDone('dist/.built', files('.'), () => npm('run', 'build'))
