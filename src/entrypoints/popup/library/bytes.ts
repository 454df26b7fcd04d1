const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes as people of that language write it, e.g. `1.4 MB`. */
export function bytesIn(language: string, bytes: number): string {
  let unit = 0;
  let value = bytes / 1000;
  for (; value >= 1000 && unit < UNITS.length - 1; unit++) value /= 1000;
  const maximumFractionDigits = unit === 0 || value >= 100 ? 0 : 1;
  return value.toLocaleString(language, { style: 'unit', unit: UNITS[unit] ?? 'gigabyte', maximumFractionDigits });
}
