import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'
import { EmptyState } from './states'

/** A page that could not be shown, for example because a part of the app did not arrive. */
export function PageBroke() {
  return (
    <EmptyState title={<Trans>This page could not be shown</Trans>}>
      <Button
        variant="default"
        leftSection={<IconRefresh size={18} aria-hidden />}
        onClick={() => location.reload()}
      >
        <Trans>Load it again</Trans>
      </Button>
    </EmptyState>
  )
}

/** Says so in place of an app that broke, which would be a white screen else. */
export class OrBroke extends Component<{ children: ReactNode }, { broke: boolean }> {
  override state = { broke: false }

  static getDerivedStateFromError() {
    return { broke: true }
  }

  override render() {
    return this.state.broke ? <PageBroke /> : this.props.children
  }
}
