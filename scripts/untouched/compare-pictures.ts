import type { Page } from 'puppeteer-core';

/** A rectangle of a picture, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How many pixels of two PNG pictures (base64) differ outside of some areas; all of the larger one when their sizes differ. The work is done in a page, where pictures are decoded
 * and drawn.
 */
export async function differingPixels(
  page: Page,
  one: string,
  other: string,
  ignored: readonly Area[],
): Promise<number> {
  return page.evaluate(countInPage, one, other, ignored);
}

async function countInPage(one: string, other: string, ignored: readonly Area[]): Promise<number> {
  const pixelsOf = async (base64: string) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext(
      '2d',
    ) as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    context.fillStyle = '#000';
    for (const { x, y, width, height } of ignored) context.fillRect(x, y, width, height);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, words: new Uint32Array(data.buffer) };
  };
  const [first, second] = [await pixelsOf(one), await pixelsOf(other)];
  if (first.width !== second.width || first.height !== second.height)
    return Math.max(first.words.length, second.words.length);
  return first.words.reduce((count, word, at) => count + (word === second.words[at] ? 0 : 1), 0);
}
