import { resolve } from 'node:path';

/** The repository's root folder: an absolute path. */
export const root = resolve(import.meta.dirname, '..', '..');
