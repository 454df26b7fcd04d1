/** One measured line of a benchmark. */
export interface Row {
  what: string;
  value: number;
  unit: string;
  /** How often as long, or as much, as the yardstick that ran beside it. */
  ratio: number;
  yardstick: string;
}
