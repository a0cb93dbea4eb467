import { expect, test } from 'vitest'
import { toggled } from './choose'

const alone = ['NONE', 'NOT_SURE']

test('"none of these" takes the other answers away, and any answer takes it away', () => {
  expect(toggled(['FEVER', 'VOMITING'], 'NONE', alone)).toEqual(['NONE'])
  expect(toggled(['NONE'], 'FEVER', alone)).toEqual(['FEVER'])
  expect(toggled(['FEVER'], 'VOMITING', alone)).toEqual(['FEVER', 'VOMITING'])
  expect(toggled(['FEVER'], 'FEVER', alone)).toEqual([])
})
