import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Problem } from '@/api/Problem'
import { renderInApp } from '@/test/render'
import { ReasonForm } from './ReasonForm'

const show = (error: Problem | null, onSend = vi.fn()) => {
  renderInApp(
    <ReasonForm
      label="Why?"
      action="Cancel the visit"
      command={{ error, isPending: false }}
      onSend={onSend}
    />,
  )
  return onSend
}

test('without words nothing is sent, and the field says so and has the focus', async () => {
  const onSend = show(null)
  await userEvent.click(screen.getByRole('button', { name: 'Cancel the visit' }))

  expect(onSend).not.toHaveBeenCalled()
  const field = screen.getByRole('textbox', { name: /Why/ })
  expect(field).toHaveFocus()
  expect(field).toHaveAccessibleDescription('A few words are needed')
})

test('words are sent without the blanks around them', async () => {
  const onSend = show(null)
  await userEvent.type(screen.getByRole('textbox'), ' Patient called. ')
  await userEvent.click(screen.getByRole('button'))

  expect(onSend).toHaveBeenCalledWith('Patient called.')
})

test('what the server says of a field stands at the field', () => {
  show(new Problem({ fields: [{ field: 'reason', message: 'At most 500 characters' }] }, 422))

  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('At most 500 characters')
})

test('a refusal says why in the words of the server', () => {
  show(new Problem({ detail: 'The nurse is already on the way.' }, 409))

  expect(screen.getByRole('alert')).toHaveTextContent('The nurse is already on the way.')
})
