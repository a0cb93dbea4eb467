import { expect, test } from 'vitest'
import { addressOf, type Place, placeIn } from './place'

const read = (address: string) => placeIn(new URL(address, 'https://rounds.example'))

test.each<Place>([
  { screen: 'path' },
  { screen: 'path', date: '2026-11-24' },
  { screen: 'path', visit: 'v1' },
  { screen: 'side-effect', visit: 'v1', date: '2026-11-24' },
])('a place is the same again when its address is opened: %j', (place) => {
  expect(read(addressOf(place))).toEqual(place)
})

test('an unknown screen of a visit opens the visit', () => {
  expect(read('/nurse/visits/v1/elsewhere')).toEqual({ visit: 'v1', screen: 'path' })
})
