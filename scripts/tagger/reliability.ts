import type { AnnotatedDocument } from './annotated-text.ts';
import { type DocumentName, goldNames, nameKey } from './tag-documents.ts';

/** Found names whose confidence lies between `from` and `to`. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly right: number;
}

const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1] as const;

/** Found names with whether the annotators marked the same. */
export interface JudgedName extends DocumentName {
  readonly isRight: boolean;
}

export function judge(
  documents: readonly AnnotatedDocument[],
  found: readonly (readonly DocumentName[])[],
): JudgedName[] {
  return documents.flatMap((document, i) => {
    const gold = new Set(goldNames(document).map(nameKey));
    return (found[i] ?? []).map((name) => ({ ...name, isRight: gold.has(nameKey(name)) }));
  });
}

/** How often names were right at each level of confidence; empty levels are left out. */
export function reliability(names: readonly JudgedName[]): ReliabilityBin[] {
  return EDGES.slice(1).flatMap((to, i) => {
    const from = EDGES[i] ?? 0;
    const inside = names.filter(({ confidence }) => confidence > from && confidence <= to);
    if (inside.length === 0) return [];
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    const right = inside.filter(({ isRight }) => isRight).length;
    return [{ from, to, count: inside.length, meanConfidence: sum / inside.length, right }];
  });
}

/** The lowest confidence from which on at least `target` of the names are right, with their number. */
export function thresholdFor(
  names: readonly JudgedName[],
  target: number,
): { readonly threshold: number; readonly shown: number; readonly right: number } {
  const sorted = [...names].sort((a, b) => b.confidence - a.confidence);
  let best = { threshold: 1, shown: 0, right: 0 };
  let right = 0;
  sorted.forEach(({ confidence, isRight }, i) => {
    if (isRight) right++;
    if (right >= target * (i + 1)) best = { threshold: confidence, shown: i + 1, right };
  });
  return best;
}

/** The bins as a diagram: stated confidence to the right, observed share upwards. */
export function reliabilityDiagram(bins: readonly ReliabilityBin[]): string {
  const size = 320;
  const x = (share: number) => (40 + share * size).toFixed(1);
  const y = (share: number) => (20 + (1 - share) * size).toFixed(1);
  const points = bins.map(({ meanConfidence, right, count }) => {
    const radius = (2 + Math.sqrt(count) / 4).toFixed(1);
    return `<circle cx="${x(meanConfidence)}" cy="${y(right / count)}" r="${radius}"><title>${count}</title></circle>`;
  });
  const ticks = [0, 0.5, 1].map(
    (share) =>
      `<text x="${x(share)}" y="${size + 38}" text-anchor="middle">${share}</text>` +
      `<text x="32" y="${Number(y(share)) + 4}" text-anchor="end">${share}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size + 60} ${size + 62}" font-family="sans-serif" font-size="12">`,
    '<title>Stated confidence and observed share of right names</title>',
    `<rect x="40" y="20" width="${size}" height="${size}" fill="#fff" stroke="#888"/>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="4"/>`,
    `<g fill="#1f5fa8" fill-opacity="0.8">${points.join('')}</g>`,
    `<g fill="#333">${ticks.join('')}`,
    `<text x="${x(0.5)}" y="${size + 56}" text-anchor="middle">stated confidence</text></g>`,
    '</svg>',
    '',
  ].join('\n');
}
