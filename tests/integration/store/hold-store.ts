import { openStore } from '../../../src-main/store/open-store.ts'

const opened = openStore({
  root: process.argv[2] ?? '',
  holder: 'vinduet',
  now: new Date(Date.UTC(2026, 2, 3, 9)),
})
console.log(opened.ok ? 'open' : opened.refusal.code)
setInterval(() => {}, 60_000)
