/** Cells of a file after RFC 4180, read character by character: written from the standard, without a look at how ours are written. */
export function readCsv(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < file.length; at += 1) {
    const character = file[at] as string;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (file[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && file[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += character;
  }
  if (quoted || cell !== '' || row.length > 0) throw new Error('The file ends inside a line');
  return rows;
}
