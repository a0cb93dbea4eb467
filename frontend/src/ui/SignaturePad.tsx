import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Group, Input, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import Pad from 'signature_pad'
import { pathData } from './strokes'
import classes from './SignaturePad.module.css'

/** A drawn signature as SVG path data, or the statement that the person cannot draw one. */
export interface Signature {
  path?: string
  cannotDraw: boolean
}

interface SignaturePadProps {
  id: string
  value: Signature
  onChange: (signature: Signature) => void
  error?: string | undefined
}

export function SignaturePad({ id, value, onChange, error }: SignaturePadProps) {
  const { t } = useLingui()
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = usePad(canvas, (path) => onChange({ path, cannotDraw: false }))
  const clear = () => {
    pad.current?.clear()
    onChange({ cannotDraw: value.cannotDraw })
  }
  return (
    <Input.Wrapper label={t`Sign with your finger or a pen`} error={error} labelElement="div">
      <div
        id={id}
        tabIndex={-1}
        role="img"
        aria-label={value.path ? t`Signature, drawn` : t`Signature, empty`}
      >
        <canvas ref={canvas} className={classes.pad} hidden={value.cannotDraw} />
      </div>
      <Group justify="space-between" mt="xs">
        <Checkbox
          label={t`I cannot draw a signature`}
          checked={value.cannotDraw}
          onChange={(event) => {
            clear()
            onChange({ cannotDraw: event.currentTarget.checked })
          }}
        />
        {!value.cannotDraw && (
          <Button variant="subtle" onClick={clear} disabled={!value.path}>
            <Trans>Clear</Trans>
          </Button>
        )}
      </Group>
      {value.cannotDraw && (
        <Text size="sm" mt="xs">
          <Trans>Your typed name then counts as your signature.</Trans>
        </Text>
      )}
    </Input.Wrapper>
  )
}

function usePad(
  canvas: React.RefObject<HTMLCanvasElement | null>,
  onStroke: (path: string) => void,
) {
  const pad = useRef<Pad | null>(null)
  const latest = useRef(onStroke)
  useEffect(() => {
    latest.current = onStroke
  })
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const drawn = (pad.current = new Pad(element, { penColor: '#14232b' }))
    drawn.addEventListener('endStroke', () => latest.current(pathData(drawn.toData())))
    const resize = new ResizeObserver(() => fit(element, drawn))
    resize.observe(element)
    return () => {
      resize.disconnect()
      drawn.off()
    }
  }, [canvas])
  return pad
}

/** A canvas has its own pixels: match them to the screen and draw the strokes again. */
function fit(element: HTMLCanvasElement, pad: Pad) {
  if (element.offsetWidth === 0) return
  const ratio = Math.max(window.devicePixelRatio, 1)
  element.width = element.offsetWidth * ratio
  element.height = element.offsetHeight * ratio
  element.getContext('2d')?.scale(ratio, ratio)
  pad.redraw()
}
