import { expect, type Page } from '@playwright/test'
import type axeCore from 'axe-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const screens = join(import.meta.dirname, '..', 'target', 'screens')

/** Expects no violation of WCAG 2.2 AA on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated, not added as a script element: the content security policy refuses inline scripts.
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axe.run({ runOnly: tags })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
  })
  expect(violations, page.url()).toEqual([])
}

/** Looks at a page: no accessibility violation, no sideways scroll, and a picture `target/screens/<app>-<page>-<size>.png`. */
export async function lookAt(
  page: Page,
  app: 'book' | 'desk' | 'nurse',
  name: string,
): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  await page.screenshot({ path: join(screens, `${app}-${name}-${width}x${height}.png`) })
  const beyond = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return { width: scrollWidth - window.innerWidth, height: scrollHeight - window.innerHeight }
  })
  expect(beyond.width, `${name} scrolls sideways`).toBeLessThanOrEqual(0)
  if (app === 'nurse') expect(beyond.height, `${name} moves head and foot`).toBeLessThanOrEqual(0)
  await expectAccessible(page)
}

export const phone = { width: 390, height: 844 }
export const tablet = { width: 1024, height: 768 }
export const desktop = { width: 1440, height: 900 }
