import {
  type Icon,
  IconBarcode,
  IconCar,
  IconClipboardText,
  IconDroplet,
  IconHandStop,
  IconHeartbeat,
  IconLogout,
  IconMapPinCheck,
  IconMessageQuestion,
  IconReport,
  IconUserCheck,
} from '@tabler/icons-react'
import type { StepName } from './nextStep'

export const stepLooks: Record<StepName, { title: string; icon: Icon }> = {
  enRoute: { title: 'On the way', icon: IconCar },
  arrive: { title: 'Arrival', icon: IconMapPinCheck },
  identity: { title: 'Identity check', icon: IconUserCheck },
  door: { title: 'Questions at the door', icon: IconMessageQuestion },
  baseline: { title: 'Baseline vitals', icon: IconHeartbeat },
  products: { title: 'Products', icon: IconBarcode },
  infusion: { title: 'Infusion', icon: IconDroplet },
  notTreated: { title: 'Could not treat', icon: IconHandStop },
  post: { title: 'Vitals after the infusion', icon: IconHeartbeat },
  depart: { title: 'Departure', icon: IconLogout },
  sideEffects: { title: 'Side effects', icon: IconReport },
  note: { title: 'Note', icon: IconClipboardText },
}
