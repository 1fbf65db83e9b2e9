const key = 'sheet-view';

/** How the reader left the last sheet, of any shape; kept in the local storage of the extension's own pages, null when there is nothing. */
export function storedView(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps it; where that is not possible the next sheet looks as at first. */
export function storeView(view: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(view));
  } catch {
    // The storage is full or forbidden: nothing is lost that the reader made.
  }
}
