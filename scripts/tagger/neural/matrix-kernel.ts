/**
 * Multiplies matrices of 32-bit floats four lanes at a time; one instance with its own memory. WebAssembly gives the
 * same bits on every machine and is about six times as fast here as loops over typed arrays.
 */
export interface MatrixKernel {
  /** A new zeroed array in the kernel's memory; never freed. */
  readonly floats: (length: number) => Float32Array;
  /**
   * `c += a · b`: `b` has `inner` rows of `columns` (a multiple of 16), `c` has `rows` (even) of them; element (i, k) of `a` is
   * `a[i * rowStep + k * columnStep]`, so that a matrix can be read as its transpose.
   */
  readonly multiplyAdd: (
    a: Float32Array,
    rowStep: number,
    columnStep: number,
    b: Float32Array,
    c: Float32Array,
    rows: number,
    inner: number,
    columns: number,
  ) => void;
}

export function createMatrixKernel(megabytes: number): MatrixKernel {
  const memory = new WebAssembly.Memory({ initial: megabytes * 16 });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()), { m: { m: memory } });
  const run = instance.exports['f'] as (...numbers: number[]) => void;
  let used = 64;
  return {
    floats: (length) => {
      const array = new Float32Array(memory.buffer, used, length);
      used += Math.ceil((length * 4) / 64) * 64;
      return array;
    },
    multiplyAdd: (a, rowStep, columnStep, b, c, rows, inner, columns) =>
      run(rows, columns * 4, inner, a.byteOffset, rowStep * 4, columnStep * 4, b.byteOffset, c.byteOffset),
  };
}

// Numbers of the parameters and of the whole-number variables of the function.
const ROWS = 0;
const WIDTH = 1;
const INNER = 2;
const A = 3;
const ROW_STEP = 4;
const COLUMN_STEP = 5;
const B = 6;
const C = 7;
const COLUMN = 8;
const K = 9;
const AT_A = 10;
const AT_B = 11;
const AT_C = 12;

/** Codes of the instructions; those of vectors have a prefix. */
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const plus = (a: number, b: number) => [...get(a), ...get(b), 0x6a];
const SPLAT = 0x09;
const vector = (code: number) => [0xfd, ...(code < 128 ? [code] : [(code & 127) | 128, code >> 7])];
const load = (offset: number, code = 0) => [...vector(code), code === 0 ? 4 : 2, offset];
const store = (offset: number) => [...vector(0x0b), 4, offset];
const TIMES = vector(0xe6);
const ADD = vector(0xe4);
const loop = (body: number[], condition: number[]) => [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b];

/** Two rows by sixteen columns of the result are held in registers while the inner dimension is walked. */
function moduleBytes(): Uint8Array<ArrayBuffer> {
  const quarters = [0, 1, 2, 3];
  const sum = (row: number, quarter: number) => 13 + row * 4 + quarter;
  const splat = (row: number) => 21 + row;
  const part = 23;
  const inner = [
    ...[
      ...get(AT_A),
      ...load(0, SPLAT),
      ...set(splat(0)),
      ...plus(AT_A, ROW_STEP),
      ...load(0, SPLAT),
      ...set(splat(1)),
    ],
    ...quarters.flatMap((q) => [
      ...[...get(AT_B), ...load(16 * q), ...set(part)],
      ...[0, 1].flatMap((row) => [
        ...get(sum(row, q)),
        ...get(splat(row)),
        ...get(part),
        ...TIMES,
        ...ADD,
        ...set(sum(row, q)),
      ]),
    ]),
    ...[...plus(AT_A, COLUMN_STEP), ...set(AT_A), ...plus(AT_B, WIDTH), ...set(AT_B)],
    ...[...get(K), 0x41, 1, 0x6b, ...set(K)],
  ];
  const tile = [
    ...[...plus(C, COLUMN), ...set(AT_C)],
    ...quarters.flatMap((q) => [...get(AT_C), ...load(16 * q), ...set(sum(0, q))]),
    ...quarters.flatMap((q) => [...plus(AT_C, WIDTH), ...load(16 * q), ...set(sum(1, q))]),
    ...[...get(A), ...set(AT_A), ...plus(B, COLUMN), ...set(AT_B), ...get(INNER), ...set(K)],
    ...loop(inner, get(K)),
    ...quarters.flatMap((q) => [...get(AT_C), ...get(sum(0, q)), ...store(16 * q)]),
    ...quarters.flatMap((q) => [...plus(AT_C, WIDTH), ...get(sum(1, q)), ...store(16 * q)]),
    ...[...get(COLUMN), 0x41, 0xc0, 0, 0x6a, ...set(COLUMN)],
  ];
  const rows = [
    ...[0x41, 0, ...set(COLUMN)],
    ...loop(tile, [...get(COLUMN), ...get(WIDTH), 0x49]),
    ...[...plus(A, ROW_STEP), ...get(ROW_STEP), 0x6a, ...set(A), ...plus(C, WIDTH), ...get(WIDTH), 0x6a, ...set(C)],
    ...[...get(ROWS), 0x41, 2, 0x6b, ...set(ROWS)],
  ];
  const code = [2, 5, 0x7f, 11, 0x7b, ...loop(rows, [...get(ROWS), 0x41, 0, 0x4a]), 0x0b];
  const number = (value: number) => [(value & 127) | 128, value >> 7];
  const section = (id: number, body: number[]) => [id, ...number(body.length), ...body];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 8, ...Array(8).fill(0x7f), 0]),
    ...section(2, [1, 1, 0x6d, 1, 0x6d, 0x02, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, 1, 0x66, 0, 0]),
    ...section(10, [1, ...number(code.length), ...code]),
  ]);
}
