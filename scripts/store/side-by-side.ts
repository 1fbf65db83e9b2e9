/**
 * A document that shows a picture of a page and, to the right of a line, one of the side panel.
 *
 * @param page PNG in base64, as is `panel`.
 * @param panelWidth of the panel, in CSS pixels.
 */
export function sideBySide(page: string, panel: string, panelWidth: number): string {
  const image = (bytes: string) => `<img alt="" src="data:image/png;base64,${bytes}">`;
  return `<!doctype html><style>
body { display: flex; margin: 0 }
div { width: ${panelWidth}px; outline: 1px solid #b9bec4; box-shadow: 0 0 12px rgb(0 0 0 / .25) }
img { display: block }
</style>${image(page)}<div>${image(panel)}</div>`;
}
