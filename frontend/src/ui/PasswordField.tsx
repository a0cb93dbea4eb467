import { PasswordInput, type PasswordInputProps } from '@mantine/core'

/** A password whose "show" key is as large as every other control. */
export function PasswordField(props: PasswordInputProps) {
  return (
    <PasswordInput rightSectionWidth={56} visibilityToggleButtonProps={{ size: 48 }} {...props} />
  )
}
