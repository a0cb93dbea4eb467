import { Button, Text } from '@mantine/core'
import { IconMapPinPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { type GeoPoint, setVisitPoint } from '@/api/gen'
import { useTapPosition } from '@/ui/position'
import { ProblemAlert } from '@/ui/ProblemAlert'

/** The nurse stands at the door of an address that is known only by its ZIP code: this place can become its point. */
export function ExactPlace({ visitId }: { visitId: string }) {
  const { looking, find, forget } = useTapPosition(`${visitId}/point`)
  const [unknown, setUnknown] = useState(false)
  const { mutate, error, isPending } = useCommand((point: GeoPoint, intent) =>
    setVisitPoint({ path: { id: visitId }, body: point, ...intent }),
  )
  const set = async () => {
    const position = await find()
    forget()
    setUnknown(!position)
    if (position) mutate(position)
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMapPinPlus size={22} aria-hidden />}
        loading={looking || isPending}
        onClick={() => void set()}
      >
        The address is exactly here
      </Button>
      {unknown && <Text role="alert">The tablet does not tell its place.</Text>}
      <ProblemAlert problem={error} />
    </>
  )
}
