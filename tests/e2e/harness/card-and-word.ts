/** Where the card stands by the word that it is about. */
export interface CardPlace {
  /** Less than 20 pixels from the word. */
  readonly beside: boolean;
  /** Over the word. */
  readonly covers: boolean;
  /** Wholly in the window. */
  readonly inside: boolean;
}

export const wellPlaced: CardPlace = { beside: true, covers: false, inside: true };

/** Runs in a page: how the card stands by the highlighted name with this index in order of the document; null without a card. */
export function cardAndWord(index: number): CardPlace | null {
  const card = document.querySelector('dramatis-card')?.getBoundingClientRect();
  const word = [...CSS.highlights]
    .flatMap(([name, highlight]) => (name.startsWith('dramatis-') && name !== 'dramatis-flash' ? [...highlight] : []))
    .flatMap((range) => (range instanceof Range ? [range] : []))
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[index];
  if (!card || !word) return null;
  const gaps = [...word.getClientRects()].map((line) => ({
    x: Math.max(card.left - line.right, line.left - card.right),
    y: Math.max(card.top - line.bottom, line.top - card.bottom),
  }));
  const edges = { x: card.left >= 0 && card.right <= innerWidth, y: card.top >= 0 && card.bottom <= innerHeight };
  return {
    beside: gaps.some(({ x, y }) => Math.max(x, y) < 20),
    covers: gaps.some(({ x, y }) => x < 0 && y < 0),
    inside: edges.x && edges.y,
  };
}
