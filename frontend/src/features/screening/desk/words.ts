import type { Bound, EditedCondition, EditedRule, ItemType } from '@/api/gen'

export const answerKinds: Record<ItemType, string> = {
  YES_NO_UNSURE: 'Yes, no, not sure',
  CHOICE: 'One of',
  MULTI: 'Several of',
  TEXT: 'Own words',
  DATE: 'Date',
  LIST: 'Own words, or',
  INTEGER: 'Whole number',
  DECIMAL: 'Number',
}

export const isNumber = (type: ItemType) => type === 'INTEGER' || type === 'DECIMAL'

const operators: Record<Bound['operator'], string> = {
  BELOW: 'below',
  AT_MOST: 'at most',
  ABOVE: 'above',
  AT_LEAST: 'at least',
}

export const boundsOf = (bounds: readonly Bound[]): string =>
  bounds.map(({ operator, number }) => `${operators[operator]} ${number}`).join(' and ')

/** The conditions of a rule in a sentence. */
export const conditionsOf = ({ when }: EditedRule): string => when.map(inWords).join(' and ')

function inWords(condition: EditedCondition): string {
  const { answer, other, anyOf, number, otherNumber, ingredient, noIngredient, reason } = condition
  if (answer) return `answered ${answer.join(' or ')}`
  if (number) return boundsOf(number)
  if (otherNumber) return `${other ?? ''} ${boundsOf(otherNumber)}`
  if (other) return `${other} answered ${anyOf?.join(' or ') ?? ''}`
  if (ingredient) return `with ${ingredient}`
  if (noIngredient) return `without ${noIngredient}`
  if (reason) return `visit for ${reason.join(' or ')}`
  if (condition.daysBelow !== undefined) return `less than ${condition.daysBelow} days ago`
  if (condition.ageFrom !== undefined || condition.ageBelow !== undefined)
    return `aged ${condition.ageFrom ?? 0} to below ${condition.ageBelow ?? 0}`
  if (condition.aboveAdditives !== undefined)
    return `more additives than the state allows, ${condition.mixedOnSite ? 'mixed in the home' : 'delivered ready'}`
  if (condition.policy !== undefined)
    return condition.policy ? 'the state has a policy' : 'the state has no policy'
  if (condition.missing) return 'asked and not answered'
  if (condition.answered) return 'answered at all'
  if (condition.told) return 'told in own words'
  return condition.namesIngredient ? 'names an ingredient of the therapy' : ''
}
