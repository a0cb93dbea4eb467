// Styles of the components that only the tablet uses, in the order in which Mantine builds on them and on the shared ones.
import '@/ui/theme/styles'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/List.css'
import '@mantine/core/styles/Table.css'
import '@mantine/core/styles/ScrollArea.css'
