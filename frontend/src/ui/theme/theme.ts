import {
  Button,
  createTheme,
  Input,
  type MantineColorsTuple,
  type MantineThemeOverride,
  rem,
} from '@mantine/core'

const teal: MantineColorsTuple = [
  '#e6f5f4',
  '#cbe9e7',
  '#98d3cf',
  '#62bdb6',
  '#38a9a1',
  '#1c8f88',
  '#0b6e69',
  '#095f5b',
  '#07504c',
  '#053f3c',
]

/** The colours of look.md in Mantine's slots: 0 lightest to 9 ink. */
const grey: MantineColorsTuple = [
  '#fbfaf7',
  '#f3f1ec',
  '#eae7e0',
  '#e3e0d8',
  '#cfcbc1',
  '#a8a9a4',
  '#5d6a70',
  '#4a565c',
  '#2c3b43',
  '#14232b',
]

const dark: MantineColorsTuple = [
  '#e8edef',
  '#c3ccd0',
  '#9aa9b0',
  '#6f828b',
  '#42545d',
  '#2c3a41',
  '#1b2a32',
  '#14232b',
  '#0f1b22',
  '#0a1419',
]

const red: MantineColorsTuple = [
  '#fdeaea',
  '#fad5d3',
  '#f3aaa6',
  '#eb7d77',
  '#df544d',
  '#cc3a32',
  '#b3261e',
  '#9b1c1c',
  '#7f1515',
  '#5f0f0f',
]

const floating = {
  header: { backgroundColor: 'var(--rounds-card)' },
  title: { fontWeight: 650 },
}

/** What differs between the apps, in px at a text size of 100 %. */
export interface Density {
  text: number
  control: number
}

export const bookDensity: Density = { text: 16, control: 48 }
export const deskDensity: Density = { text: 14, control: 36 }
export const nurseDensity: Density = { text: 18, control: 56 }

export function roundsTheme({ text, control }: Density): MantineThemeOverride {
  const height = rem(control)
  const touch = control >= 48
  return createTheme({
    primaryColor: 'teal',
    primaryShade: 6,
    colors: { teal, gray: grey, dark, red },
    black: '#14232b',
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontSizes: {
      xs: rem(Math.max(12, text - 3)),
      sm: rem(Math.max(13, text - 1.5)),
      md: rem(text),
      lg: rem(text + 2),
      xl: rem(text + 5),
    },
    headings: {
      fontWeight: '650',
      sizes: {
        h1: { fontSize: rem(text * 1.6), lineHeight: '1.2' },
        h2: { fontSize: rem(text * 1.25), lineHeight: '1.3' },
        h3: { fontSize: rem(text * 1.05), lineHeight: '1.35' },
      },
    },
    defaultRadius: rem(10),
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      Button: Button.extend({
        // On touch screens large text may need two lines: a button grows instead of cutting.
        styles: touch
          ? {
              root: {
                display: 'inline-flex',
                alignItems: 'center',
                justifyContent: 'center',
                height: 'auto',
                minHeight: height,
                paddingBlock: rem(6),
              },
              label: { whiteSpace: 'normal', overflow: 'visible' },
            }
          : {},
        // `compact-*` sizes stay for buttons inside dense rows.
        vars: (_, { size }) =>
          size?.toString().startsWith('compact')
            ? { root: {} }
            : { root: { '--button-height': height, '--button-fz': rem(text) } },
      }),
      Input: Input.extend({
        vars: () => ({
          wrapper: { '--input-height': height, '--input-fz': rem(Math.max(text, 14)) },
        }),
      }),
      InputWrapper: {
        styles: {
          label: { fontWeight: 600, marginBottom: rem(4) },
          error: { fontSize: rem(text - 1) },
          description: { fontSize: rem(text - 1.5), marginBottom: rem(4) },
        },
      },
      Anchor: { defaultProps: { underline: 'always' } },
      // The key that shows a password is a target like any other.
      PasswordInput: {
        defaultProps: touch
          ? { rightSectionWidth: control, visibilityToggleButtonProps: { size: control - 8 } }
          : {},
      },
      // The words are part of the target; the box of 24 px stands in the middle of their first line.
      Checkbox: {
        defaultProps: { size: touch ? 'md' : 'sm' },
        styles: touch
          ? {
              inner: { marginTop: rem(12) },
              label: { alignContent: 'center', minHeight: rem(48) },
            }
          : {},
      },
      Radio: { defaultProps: { size: touch ? 'md' : 'sm' } },
      // The head of what floats is as white as the rest of it.
      Drawer: { styles: floating },
      Modal: { styles: floating },
      Paper: { defaultProps: { withBorder: true, p: 'md', bg: 'var(--rounds-card)' } },
    },
  })
}
