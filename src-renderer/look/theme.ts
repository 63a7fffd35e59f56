import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'
import { texts } from '../words/texts.ts'
import { dark, light, type Palette, radius, shadow, sizes } from './tokens.ts'

const petrol: MantineColorsTuple = [
  '#eef6f8',
  '#dcebef',
  '#b9d7df',
  '#86c7d9',
  '#4f9db3',
  '#2f8098',
  '#246f86',
  '#1b6277',
  '#14566a',
  '#0f4454',
]

/** Where menus stand while they are open: a part of the page that has a name, so that a screen reader knows where it is. */
export const menusId = 'menus'

/** Mantine, told to use our few sizes, one radius, one shadow and the accent. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', sans-serif",
  headings: { fontFamily: "'Inter Variable', sans-serif", fontWeight: '600' },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 6 },
  colors: { petrol },
  defaultRadius: radius,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: {
    xs: `${sizes.note}px`,
    sm: `${sizes.base}px`,
    md: `${sizes.base}px`,
    lg: `${sizes.text}px`,
    xl: `${sizes.heading}px`,
  },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: radius, sm: radius, md: radius, lg: radius, xl: radius },
  shadows: { xs: 'none', sm: shadow, md: shadow, lg: shadow, xl: shadow },
  components: {
    Modal: {
      styles: {
        title: { fontSize: sizes.heading, fontWeight: 600 },
        header: { padding: '20px 24px 12px' },
        body: { padding: '4px 24px 24px' },
      },
      defaultProps: {
        closeButtonProps: { 'aria-label': texts.common.close },
        transitionProps: { duration: 0 },
        overlayProps: { backgroundOpacity: 0.35 },
      },
    },
    Notification: {
      styles: { description: { color: 'var(--ink-soft)' } },
      defaultProps: { closeButtonProps: { 'aria-label': texts.common.close } },
    },
    Checkbox: { defaultProps: { radius: 3 } },
    SegmentedControl: {
      styles: {
        root: { backgroundColor: 'var(--hover)' },
        indicator: { backgroundColor: 'var(--paper)', boxShadow: '0 0 0 1px var(--edge)' },
        label: { color: 'var(--ink)', fontWeight: 500 },
      },
    },
    Kbd: {
      styles: {
        root: {
          fontFamily: 'inherit',
          fontWeight: 500,
          color: 'var(--ink)',
          backgroundColor: 'var(--ground)',
        },
      },
    },
    Menu: {
      defaultProps: {
        transitionProps: { duration: 0 },
        withinPortal: true,
        // The focus goes to the first choice: a menu holds nothing that is none.
        withInitialFocusPlaceholder: false,
        portalProps: { target: `#${menusId}` },
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 0 } } },
  },
})

/** Both palettes as CSS variables ("--ink", "--closed-tint"), and Mantine's own variables set from them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--radius': radius, '--shadow': shadow },
  light: themeVariables(light),
  dark: themeVariables(dark),
})

function themeVariables(palette: Palette): Record<string, string> {
  const own = Object.entries(palette).map(([name, value]) => [`--${kebab(name)}`, value])
  return {
    ...Object.fromEntries(own),
    '--mantine-color-body': palette.paper,
    '--mantine-color-text': palette.ink,
    '--mantine-color-dimmed': palette.inkSoft,
    '--mantine-color-placeholder': palette.inkSoft,
    '--mantine-color-anchor': palette.accent,
    '--mantine-color-error': palette.fault,
    '--mantine-color-default': palette.paper,
    '--mantine-color-default-hover': palette.hover,
    '--mantine-color-default-color': palette.ink,
    '--mantine-color-default-border': palette.edge,
    '--mantine-color-gray-4': palette.edge,
    '--mantine-color-dark-4': palette.edge,
    '--mantine-primary-color-filled': palette.strong,
    '--mantine-primary-color-filled-hover': palette.strongHover,
    '--mantine-primary-color-light': palette.accentTint,
    '--mantine-primary-color-light-hover': palette.accentTint,
    '--mantine-primary-color-light-color': palette.accent,
  }
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
