import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { patience, waitForHighlights } from './harness/look-at-page.ts';
import { openOwnPage } from './harness/open-own-page.ts';
import { sample } from './harness/pages.ts';

const phone = { width: 360, height: 640, mobile: true, deviceScaleFactor: 1 };

// Firefox for Android shows the popup as a page. Only Chromium's protocol can pretend a finger to a style sheet.
inBothBrowsers((stage) => {
  test.runIf(stage.name === 'chromium')(
    'On a phone the popup fills the page, and a finger can hit everything',
    async () => {
      const tab = await stage.open(sample());
      await waitForHighlights(tab);
      const popup = await openOwnPage(stage, 'popup.html');
      // Puppeteer's own way would load the page anew.
      const session = await popup.createCDPSession();
      await session.send('Emulation.setDeviceMetricsOverride', phone);
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await tab.bringToFront();
      await expect
        .poll(() => popup.evaluate(() => document.querySelectorAll('.entry').length), patience)
        .toBeGreaterThan(4);
      const size = await popup.evaluate(() => {
        const box = document.querySelector('.popup')?.getBoundingClientRect();
        return [box?.width, box?.height, document.documentElement.scrollWidth];
      });
      expect(size).toEqual([phone.width, phone.height, phone.width]);
      const small = await popup.evaluate(() =>
        [...document.querySelectorAll('button, select, input, nav a, label.switch')]
          .filter((each) => each.checkVisibility() && !each.matches('[role=switch]') && !each.closest('.map'))
          .filter((each) => each.getBoundingClientRect().height < 44)
          .map(({ className, outerHTML }) => `${className}: ${outerHTML.slice(0, 80)}`),
      );
      expect(small).toEqual([]);
    },
  );
});
