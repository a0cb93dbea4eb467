// Fails when the first load of an app is over its budget: what index.html pulls in before any lazy import.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const budgets = {
  book: { js: 170, css: 30 },
  desk: { js: 260, css: 40 },
  nurse: { js: 240, css: 30 },
}
const dist = join(import.meta.dirname, '..', 'dist')

function firstLoad(manifest, name, seen = new Set()) {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const next of manifest[name].imports ?? []) firstLoad(manifest, next, seen)
  return seen
}

const kilobytes = (app, files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, app, file))).length, 0) /
  1024

let over = false
for (const [app, budget] of Object.entries(budgets)) {
  const manifest = JSON.parse(readFileSync(join(dist, app, '.vite', 'manifest.json'), 'utf8'))
  const chunks = [...firstLoad(manifest, 'index.html')].map((name) => manifest[name])
  const size = {
    js: kilobytes(app, new Set(chunks.map((chunk) => chunk.file))),
    css: kilobytes(app, new Set(chunks.flatMap((chunk) => chunk.css ?? []))),
  }
  for (const kind of ['js', 'css']) {
    const verdict = size[kind] > budget[kind] ? 'OVER BUDGET' : 'ok'
    over ||= size[kind] > budget[kind]
    console.log(`${app} ${kind}: ${size[kind].toFixed(1)} of ${budget[kind]} KB gz  ${verdict}`)
  }
}
process.exitCode = over ? 1 : 0
