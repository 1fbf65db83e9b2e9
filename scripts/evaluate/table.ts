/** Lines of a label and a value. */
export type Table = readonly (readonly [label: string, value: string])[];

/** „84.2 % (32 of 38)“. */
export function percent(part: number, whole: number): string {
  return `${((100 * part) / (whole || 1)).toFixed(1)} % (${part} of ${whole})`;
}

export function printTable(table: Table): void {
  for (const [label, value] of table) console.log(`${label.padEnd(20)}${value}`);
}
