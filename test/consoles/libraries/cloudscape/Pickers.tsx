import Calendar from '@cloudscape-design/components/calendar';
import Container from '@cloudscape-design/components/container';
import DateInput from '@cloudscape-design/components/date-input';
import DatePicker from '@cloudscape-design/components/date-picker';
import DateRangePicker, { type DateRangePickerProps } from '@cloudscape-design/components/date-range-picker';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import TimeInput from '@cloudscape-design/components/time-input';
import { useState } from 'react';

/** Dates and times. */
export function Pickers() {
  const [start, setStart] = useState('2026-11-05');
  const [typed, setTyped] = useState('');
  const [time, setTime] = useState('');
  const [day, setDay] = useState('2026-11-05');
  const [range, setRange] = useState<DateRangePickerProps.Value | null>(null);
  return (
    <Container header={<Header variant="h2">Pickers</Header>}>
      <SpaceBetween size="m">
        <FormField label="Start date">
          <DatePicker
            value={start}
            onChange={({ detail }) => setStart(detail.value)}
            openCalendarAriaLabel={(selected) => (selected ? `Choose start date, selected ${selected}` : 'Choose date')}
          />
        </FormField>
        <FormField label="Expiry">
          <DateInput value={typed} onChange={({ detail }) => setTyped(detail.value)} />
        </FormField>
        <FormField label="Backup time">
          <TimeInput value={time} format="hh:mm" onChange={({ detail }) => setTime(detail.value)} />
        </FormField>
        <Calendar ariaLabel="Maintenance day" value={day} onChange={({ detail }) => setDay(detail.value)} />
        <FormField label="Time range">
          <DateRangePicker
            value={range}
            onChange={({ detail }) => setRange(detail.value)}
            placeholder="Filter by time"
            relativeOptions={[
              { key: 'hour', amount: 1, unit: 'hour', type: 'relative' },
              { key: 'day', amount: 1, unit: 'day', type: 'relative' },
            ]}
            isValidRange={() => ({ valid: true })}
          />
        </FormField>
      </SpaceBetween>
    </Container>
  );
}
