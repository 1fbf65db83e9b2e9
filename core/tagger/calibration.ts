/** Slope and shift of the logistic that turns the model's probability for a kind into a confidence; two numbers for each kind. */
export type Calibration = ArrayLike<number>;

/** How often names of this kind with this probability were right on the development articles: 0 to 1. */
export function calibrated(probability: number, kind: number, calibration: Calibration): number {
  const slope = calibration[2 * kind] ?? 1;
  const shift = calibration[2 * kind + 1] ?? 0;
  const clipped = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return 1 / (1 + Math.exp(-(slope * Math.log(clipped / (1 - clipped)) + shift)));
}
