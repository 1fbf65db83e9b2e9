/** The inline style of an element of ours in a page: no rule of the page reaches it, and a page that enlarges itself does not enlarge it. */
export function hostStyle(): string {
  return `all: initial !important; zoom: ${1 / document.documentElement.currentCSSZoom} !important;`;
}
