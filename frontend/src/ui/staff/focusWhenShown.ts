/** For the first field of a form that came up because somebody asked for it: they go on typing. */
export const focusWhenShown = (field: HTMLElement | null): void => field?.focus()
