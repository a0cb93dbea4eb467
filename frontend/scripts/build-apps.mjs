// Builds the three apps into dist/<app>.
import { build } from 'vite'

for (const app of ['book', 'desk', 'nurse']) await build({ mode: app, logLevel: 'warn' })
