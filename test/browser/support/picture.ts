import type { Page } from 'playwright-core';

/** Small, and letters are still clear. */
const QUALITY = 55;
/** Of a long page its beginning. */
const TALLEST = 1_200;

/** A window in which the page has no need to scroll, unless it is very long; what sticks to its end is there then. */
export async function sizeOfWhole(page: Page): Promise<{ width: number; height: number }> {
  return page.evaluate(
    (tallest) => ({
      width: window.innerWidth,
      height: Math.min(tallest, document.documentElement.scrollHeight),
    }),
    TALLEST,
  );
}

/** What the window shows, as WebP. */
export async function picture(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}
