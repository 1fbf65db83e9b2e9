/** The longest wait for a page that is never idle, in milliseconds. */
const patience = 1000;

/** Resolves when the page has nothing to do, so that neither its loading nor its reader's typing waits for us. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: patience });
  });
}
