import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { Icon } from '../widgets/icon.tsx'
import { languageOf, languages } from '../words/language.ts'
import { texts } from '../words/texts.ts'
import { PlaceName } from './place-name.tsx'
import classes from './shell.module.css'
import { useLanguage } from './use-language.ts'

const schemes = ['light', 'dark', 'auto'] as const
const icons = { light: 'sun', dark: 'moon', auto: 'device-desktop' } as const
const words = texts.shell.view
const check = <Icon name="check" size={14} />

/** How the window is shown: light, dark or as the computer has it, and in which language. */
export function ViewMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const { language, change } = useLanguage()
  return (
    <Menu position="right-end">
      <Menu.Target>
        <UnstyledButton className={classes['place'] ?? ''} title={words.title}>
          <PlaceName icon={icons[colorScheme]} name={words.title} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.appearance}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(name) => setColorScheme(schemeOf(name))}>
          {schemes.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick checkIcon={check}>
              {words.schemes[scheme]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{words.language}</Menu.Label>
        <Menu.RadioGroup value={language} onChange={(name) => void change(languageOf(name))}>
          {languages.map((name) => (
            <Menu.RadioItem key={name} value={name} closeMenuOnClick checkIcon={check} lang={name}>
              {words.languages[name]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}

function schemeOf(name: string): (typeof schemes)[number] {
  return schemes.find((scheme) => scheme === name) ?? 'auto'
}
