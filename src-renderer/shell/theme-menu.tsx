import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { texts } from '../words/texts.ts'
import classes from './shell.module.css'

const schemes = ['light', 'dark', 'auto'] as const
const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop }

/** Light, dark, or as the computer has it. */
export function ThemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const Current = icons[colorScheme]
  return (
    <Menu position="right-end">
      <Menu.Target>
        <UnstyledButton className={classes['place'] ?? ''}>
          <Current size={16} aria-hidden /> {texts.shell.chooseTheme}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            rightSection={scheme === colorScheme ? <IconCheck size={14} aria-hidden /> : null}
          >
            {texts.shell.theme[scheme]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
