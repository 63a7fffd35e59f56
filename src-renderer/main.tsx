import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './look/fonts.css'
import './look/base.css'
import { createRoot } from 'react-dom/client'
import { createLink } from './link/link.ts'
import { App } from './shell/app.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no root')
createRoot(root).render(<App link={createLink()} />)
