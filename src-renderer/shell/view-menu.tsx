import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { languages } from '../words/language.ts'
import { texts } from '../words/texts.ts'
import classes from './shell.module.css'
import { useLanguage } from './use-language.ts'

const schemes = ['light', 'dark', 'auto'] as const
const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop }
const words = texts.shell.view

/** How the window is shown: light, dark or as the computer has it, and in which language. */
export function ViewMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const { language, change } = useLanguage()
  const Current = icons[colorScheme]
  return (
    <Menu position="right-end">
      <Menu.Target>
        <UnstyledButton className={classes['place'] ?? ''}>
          <Current size={16} aria-hidden /> {words.title}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.appearance}</Menu.Label>
        {schemes.map((scheme) => (
          <Choice key={scheme} chosen={scheme === colorScheme} choose={() => setColorScheme(scheme)}>
            {words.schemes[scheme]}
          </Choice>
        ))}
        <Menu.Label>{words.language}</Menu.Label>
        {languages.map((name) => (
          <Choice key={name} chosen={name === language} choose={() => void change(name)} lang={name}>
            {words.languages[name]}
          </Choice>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

interface ChoiceProps {
  readonly chosen: boolean
  readonly choose: () => void
  readonly children: string
  readonly lang?: string
}

function Choice({ chosen, choose, children, lang }: ChoiceProps) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={chosen}
      onClick={choose}
      rightSection={chosen ? <IconCheck size={14} aria-hidden /> : null}
      {...(lang === undefined ? {} : { lang })}
    >
      {children}
    </Menu.Item>
  )
}
