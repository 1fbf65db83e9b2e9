/** A rectangle in CSS pixels of the viewport, like a DOMRect. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the upper left corner of the card goes, in CSS pixels of the viewport, and on which side of the word it stands. */
export interface CardPlace {
  readonly side: 'below' | 'above' | 'right' | 'left';
  readonly left: number;
  readonly top: number;
  /** How high the card may be there; lower than the card where it must scroll. */
  readonly height: number;
}

/** Between word and card, in CSS pixels. */
const gap = 6;
/** Between card and edge of the viewport, in CSS pixels. */
const margin = 8;
/** A card lower than this shows too little to be worth opening: kind, name and a line of role. */
const lowest = 140;
/** What a word must have above or below it for a card to stand there, in CSS pixels. */
export const leastRoom = gap + lowest + margin;

/**
 * Chooses the card's place beside a word that may run over several lines: below it, else above, else right or left, else
 * lower than it would like to be, on the side of the word with more room. Null when the word is out of sight, or when no
 * place inside the viewport leaves all of the word uncovered.
 */
export function placeCard(word: readonly Rectangle[], viewport: Size, card: Size): CardPlace | null {
  const seen = word.filter((line) => isInSight(line, viewport));
  const first = seen[0];
  const last = seen.at(-1);
  if (!first || !last) return null;
  const bounds = {
    left: Math.min(...seen.map(({ left }) => left)),
    top: Math.min(...seen.map(({ top }) => top)),
    right: Math.max(...seen.map(({ right }) => right)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
  };
  const { height } = card;
  const beside = within(bounds.top, viewport.height, height);
  const below = {
    side: 'below',
    left: within(last.left, viewport.width, card.width),
    top: bounds.bottom + gap,
  } as const;
  const above = { side: 'above', left: within(first.left, viewport.width, card.width) } as const;
  const roomBelow = viewport.height - margin - below.top;
  const roomAbove = bounds.top - gap - margin;
  const lower = Math.min(height, Math.max(roomBelow, roomAbove));
  const candidates: readonly CardPlace[] = [
    { ...below, height },
    { ...above, top: bounds.top - gap - height, height },
    { side: 'right', left: bounds.right + gap, top: beside, height },
    { side: 'left', left: bounds.left - gap - card.width, top: beside, height },
    roomBelow >= roomAbove ? { ...below, height: lower } : { ...above, top: bounds.top - gap - lower, height: lower },
  ];
  const place = candidates.find((candidate) => fits(candidate, viewport, card.width));
  return place && (place.height === height || place.height >= lowest) ? place : null;
}

/** The position nearest to the wanted one at which a length lies within the margins. */
function within(wanted: number, available: number, length: number): number {
  return Math.max(margin, Math.min(wanted, available - margin - length));
}

function fits({ left, top, height }: CardPlace, viewport: Size, width: number): boolean {
  return (
    left >= margin &&
    top >= margin &&
    left + width <= viewport.width - margin &&
    top + height <= viewport.height - margin
  );
}

function isInSight({ left, top, right, bottom }: Rectangle, viewport: Size): boolean {
  return right > left && bottom > top && right > 0 && bottom > 0 && left < viewport.width && top < viewport.height;
}
