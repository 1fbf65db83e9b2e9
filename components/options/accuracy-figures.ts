/**
 * How many of a hundred names, rounded: `right` of those that are shown, `found` of those that an article has. From docs/accuracy.md, the
 * learned tagger on the development articles; a test compares them.
 */
export const accuracyFigures = {
  wikinews: { peopleAndPlaces: { right: 95, found: 94 }, organisations: { right: 87, found: 83 } },
  newspapers: { peopleAndPlaces: { right: 92, found: 94 }, organisations: { right: 87, found: 74 } },
} as const;
