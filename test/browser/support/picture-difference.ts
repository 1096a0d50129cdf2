import type { Page } from 'playwright-core';

/** How far apart a colour may be of 255 before a pixel counts as another: letters are smoothed a little differently. */
const SAME_COLOUR = 32;

export interface PictureDifference {
  /** Pixels that are others; all of them when the sizes differ. */
  readonly count: number;
  readonly share: number;
  /** Where they lie, such as `320 × 48 px at 16, 204`. */
  readonly where: string;
}

/** Compares two pictures (PNG) pixel by pixel, in a browser: that can read them already. */
export async function pictureDifference(
  page: Page,
  before: Buffer,
  after: Buffer,
): Promise<PictureDifference> {
  const both = [before, after].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  return page.evaluate(
    async ({ both: [one = '', other = ''], sameColour }) => {
      const [old, now] = await Promise.all([pixelsOf(one), pixelsOf(other)]);
      if (old.width !== now.width || old.height !== now.height) {
        const sizes = [old, now].map(({ width, height }) => `${String(width)} × ${String(height)}`);
        const count = now.width * now.height;
        return { count, share: 1, where: `the whole: ${sizes.join(' px became ')} px` };
      }
      return differenceOf(old, now);

      async function pixelsOf(url: string): Promise<ImageData> {
        const bitmap = await createImageBitmap(await (await fetch(url)).blob());
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('The browser cannot draw.');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      }

      function differenceOf({ data, width, height }: ImageData, { data: fresh }: ImageData) {
        let count = 0;
        const box = { left: width, top: height, right: -1, bottom: -1 };
        for (let at = 0; at < data.length; at += 4) {
          if ([0, 1, 2].every((channel) => isAlike(data[at + channel], fresh[at + channel]))) {
            continue;
          }
          count += 1;
          const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
          box.left = Math.min(box.left, x);
          box.right = Math.max(box.right, x);
          box.top = Math.min(box.top, y);
          box.bottom = Math.max(box.bottom, y);
        }
        const size = `${String(box.right - box.left + 1)} × ${String(box.bottom - box.top + 1)} px`;
        const where = `${size} at ${String(box.left)}, ${String(box.top)}`;
        return { count, share: count / (width * height), where };
      }

      function isAlike(one = 0, other = 0): boolean {
        return Math.abs(one - other) <= sameColour;
      }
    },
    { both, sameColour: SAME_COLOUR },
  );
}
