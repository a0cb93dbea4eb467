import type { Tolerance, WriteNote } from '@/api/gen'

/** The note as its form holds it: a text that is not there is empty. */
export interface NoteFields {
  subjective: string
  siteBefore: string
  accessSite: string
  tolerance: Tolerance | undefined
  toleranceText: string
  siteAfter: string
  deviceRemovedIntact: boolean
  instructionsGiven: readonly string[]
  instructionsUnderstood: boolean
  followUp: string
}

const blank: NoteFields = {
  subjective: '',
  siteBefore: '',
  accessSite: '',
  tolerance: undefined,
  toleranceText: '',
  siteAfter: '',
  deviceRemovedIntact: false,
  instructionsGiven: [],
  instructionsUnderstood: false,
  followUp: '',
}

export const fieldsOf = (content: WriteNote | undefined): NoteFields => ({ ...blank, ...content })

export function noteToWrite(fields: NoteFields, version: number): WriteNote {
  const { tolerance, toleranceText, followUp, instructionsGiven, ...rest } = fields
  return {
    ...rest,
    instructionsGiven: [...instructionsGiven],
    ...(tolerance && { tolerance }),
    ...(toleranceText && { toleranceText }),
    ...(followUp && { followUp }),
    version,
  }
}

export const toleranceWords: Record<Tolerance, string> = {
  WELL: 'Well',
  MINOR: 'Minor complaints',
  POOR: 'Poorly',
}

export const instructions: readonly string[] = [
  'Warning signs, and what to do about them',
  'When to call 911',
  'Looking after the site',
  'How to report a side effect',
]
