/** CSS pixels: a small phone, a tablet, a desktop. */
export const widths = [320, 800, 1440] as const;
