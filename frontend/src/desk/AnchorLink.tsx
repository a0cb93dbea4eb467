import { Anchor } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

type TextLinkProps = Omit<ComponentProps<'a'>, 'color' | 'style'>

const TextLink = (props: TextLinkProps) => <Anchor {...props} />

/** A link in text to another page of the desk. */
export const AnchorLink = createLink(TextLink)
