import { setNonce } from 'get-nonce'

/** The nonce that the server put into the page: without it the content security policy refuses every <style> element. */
export const styleNonce =
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

setNonce(styleNonce)
