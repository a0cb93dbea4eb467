import { useQuery } from '@tanstack/react-query'
import {
  addCompetency,
  type AddCompetency as NewCompetency,
  changePosting,
  type ChangePosting as NewPosting,
  type ClinicianRecord,
  recordRegisterCheck,
  type RecordRegisterCheck as NewCheck,
} from '@/api/gen'
import { FieldsForm } from '@/ui/staff/FieldsForm'
import { Loaded } from '@/ui/states'
import { skillsQuery } from './queries'
import { useRecordCommand } from './useRecordCommand'

interface FormProps {
  id: string
  onClose: () => void
}

/** A proof of a skill; a renewal is another one. */
export function AddCompetency({ id, onClose }: FormProps) {
  const known = useQuery(skillsQuery)
  const add = useRecordCommand<NewCompetency>(
    (body, intent) => addCompetency({ path: { id }, body, ...intent }),
    onClose,
  )
  return (
    <Loaded query={known}>
      {(skills) => (
        <FieldsForm
          command={add}
          action="Add the competency"
          onCancel={onClose}
          fields={[
            [
              {
                name: 'skill',
                label: 'Skill',
                required: true,
                options: [
                  ['', 'Choose a skill'],
                  ...skills.map(({ code, name }) => [code, name] as const),
                ],
              },
            ],
            [{ name: 'validUntil', label: 'Counts until', type: 'date', required: true }],
          ]}
          onSend={({ skill = '', validUntil = '' }) => add.mutate({ skill, validUntil })}
        />
      )}
    </Loaded>
  )
}

/** What a look into the register of discipline found. */
export function RecordCheck({ id, onClose, today }: FormProps & { today: string }) {
  const record = useRecordCommand<NewCheck>(
    (body, intent) => recordRegisterCheck({ path: { id }, body, ...intent }),
    onClose,
  )
  return (
    <FieldsForm
      command={record}
      action="Record the check"
      onCancel={onClose}
      initial={{ blocked: 'yes', checkedOn: today, effectiveFrom: today }}
      fields={[
        [
          {
            name: 'blocked',
            label: 'The register says',
            options: [
              ['yes', 'Discipline: block'],
              ['no', 'No discipline: lift or confirm'],
            ],
          },
        ],
        [{ name: 'state', label: 'Only for licences of', description: 'Empty: every state' }],
        [
          { name: 'checkedOn', label: 'Register checked on', type: 'date', required: true },
          { name: 'effectiveFrom', label: 'Counts from', type: 'date', required: true },
        ],
        [{ name: 'reason', label: 'Reason', description: 'Kept sealed', required: true }],
      ]}
      onSend={({ blocked, state, checkedOn = '', effectiveFrom = '', reason = '' }) =>
        record.mutate({
          blocked: blocked === 'yes',
          checkedOn,
          effectiveFrom,
          reason,
          ...(state && { state: state.toUpperCase() }),
        })
      }
    />
  )
}

/** Where rounds begin, and which ZIP codes somebody keeps to. */
export function ChangePosting({
  record,
  onClose,
}: {
  record: ClinicianRecord
  onClose: () => void
}) {
  const { id } = record.clinician
  const change = useRecordCommand<NewPosting>(
    (body, intent) => changePosting({ path: { id }, body, ...intent }),
    onClose,
  )
  return (
    <FieldsForm
      command={change}
      action="Save base and area"
      onCancel={onClose}
      initial={{ zips: record.zips.join(' ') }}
      fields={[
        [
          { name: 'zip', label: 'ZIP code of the base', description: 'Empty: keep the base' },
          { name: 'line1', label: 'Street', description: 'If you know it' },
        ],
        [
          { name: 'latitude', label: 'or latitude', type: 'number' },
          { name: 'longitude', label: 'and longitude', type: 'number' },
        ],
        [{ name: 'zips', label: 'Keeps to these ZIP codes', description: 'Empty: whole region' }],
      ]}
      onSend={({ zip, line1, latitude, longitude, zips = '' }) =>
        change.mutate({
          zips: zips.split(/[\s,]+/).filter(Boolean),
          ...(zip && { zip }),
          ...(line1 && { line1 }),
          ...(latitude && { latitude: Number(latitude) }),
          ...(longitude && { longitude: Number(longitude) }),
        })
      }
    />
  )
}
