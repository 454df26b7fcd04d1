import { Plus, X } from 'lucide-preact';
import { Button, IconButton } from './Button';
import { Field } from './Field';
import { useWords } from './words';

/** One part of each row. `label` names it beside the row's own name. */
export interface Column<Row> {
  key: keyof Row & string;
  label: string;
  /** How wide it is beside the others; 1 unless told. */
  share?: number;
  type?: 'text' | 'date' | 'url';
  /** Says the value cannot be typed, e.g. that of a secret. */
  locked?: (row: Row) => string | undefined;
}

interface Props<Row> {
  /** What one row is, e.g. `Prerequisite`. */
  name: string;
  /** On the button that adds one. */
  addLabel: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  blank: Row;
  onRows: (rows: Row[]) => void;
}

/** A list of small records that is edited in place. */
export function Rows<Row extends object>({ name, addLabel, rows, columns, blank, onRows }: Props<Row>) {
  const t = useWords();
  const replace = (at: number, change: Partial<Row>) =>
    onRows(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  return (
    <div class="rows">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity; fields are controlled, so none is mixed up
        <div class="row" key={at}>
          {columns.map((column) => {
            const locked = column.locked?.(row);
            const label = columns.length > 1 ? `${name} ${at + 1}: ${column.label}` : `${name} ${at + 1}`;
            return (
              <div class="cell" key={column.key} style={{ flexGrow: String(column.share ?? 1) }}>
                {locked === undefined ? (
                  <Field
                    label={label}
                    labelling="hidden"
                    look="quiet"
                    type={column.type ?? 'text'}
                    placeholder={column.label}
                    value={String(row[column.key])}
                    onValue={(value) => replace(at, { [column.key]: value } as Partial<Row>)}
                  />
                ) : (
                  <span class="locked">{locked}</span>
                )}
              </div>
            );
          })}
          <IconButton
            label={t('rowsRemove', { name, number: String(at + 1) })}
            icon={X}
            onPress={() => onRows(rows.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Button label={addLabel} icon={Plus} loudness="quiet" onPress={() => onRows([...rows, blank])} />
    </div>
  );
}
