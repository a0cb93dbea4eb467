/** What the server takes as the document of an order, and how much of it. */
export const documentKinds = 'application/pdf,image/jpeg,image/png'

const mostBytes = 5 * 1024 * 1024

export const tooLarge = (file: File): boolean => file.size > mostBytes

/** A file as the API carries it. */
export function inBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      const url = reader.result as string // data:application/pdf;base64,JVBERi0…
      resolve(url.slice(url.indexOf(',') + 1))
    }
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read'))
    reader.readAsDataURL(file)
  })
}

export const documentPath = (visitId: string, orderId: string): string =>
  `/api/clearance/visits/${visitId}/orders/${orderId}/document`
