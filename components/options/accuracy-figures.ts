/**
 * How many of a hundred names, rounded: `right` of those that are shown, `found` of those that an article has. From docs/accuracy.md, the
 * learned tagger on the development articles; a test compares them.
 */
export const accuracyFigures = {
  wikinews: { peopleAndPlaces: { right: 95, found: 94 }, organisations: { right: 87, found: 84 } },
  newspapers: { peopleAndPlaces: { right: 87, found: 93 }, organisations: { right: 85, found: 71 } },
} as const;
