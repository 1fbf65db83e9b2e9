import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { patience, waitForHighlights } from './harness/look-at-page.ts';
import { article, frontPage, sample } from './harness/pages.ts';

inBothBrowsers((stage) => {
  const entriesOf = (kind: string) =>
    [...document.querySelectorAll(`.entry.of-${kind}`)].map((entry) => ({
      name: entry.querySelector('h3')?.textContent,
      role: entry.querySelector('.role')?.textContent ?? '',
    }));

  test('The popup lists the people of the sample with their roles, and its places', async () => {
    const tab = await stage.open(sample());
    const popup = await stage.browser.openPopup(tab);
    await expect.poll(async () => (await popup.run(entriesOf, 'person')).length, patience).toBeGreaterThan(4);
    const people = await popup.run(entriesOf, 'person');
    expect(people.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Katharina Lohmeyer', 'Sergej Malikow', 'Amina Wanjiru']),
    );
    expect(people.find(({ name }) => name === 'Sergej Malikow')?.role).toContain('Energieminister von Kasachstan');
    const places = (await popup.run(entriesOf, 'place')).map(({ name }) => name);
    expect(places).toEqual(expect.arrayContaining(['Kasachstan', 'Usbekistan', 'Wien']));
    expect(await popup.run(() => document.querySelector('h1')?.textContent)).toContain('Strom gegen Wasser');
    await popup.close();
  });

  test('A press on a mention brings its words into view in the page and flashes them', async () => {
    const tab = await stage.open(sample());
    await waitForHighlights(tab);
    expect(await tab.evaluate(() => scrollY)).toBe(0);
    const popup = await stage.browser.openPopup(tab);
    const unfold = () => {
      const entry = [...document.querySelectorAll('.entry')].find(
        (each) => each.querySelector('h3')?.textContent === 'Amina Wanjiru',
      );
      entry?.querySelector<HTMLElement>('[aria-expanded=false]')?.click();
      return entry?.querySelectorAll('.evidence').length ?? 0;
    };
    await expect.poll(() => popup.run(unfold), patience).toBeGreaterThan(0);
    const flashed = tab.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const look = () => {
            const [range] = CSS.highlights.get('dramatis-flash') ?? [];
            if (range) resolve(range.toString());
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await popup.run(() => {
      const evidence = [...document.querySelectorAll<HTMLElement>('.entry .evidence')];
      evidence.find((each) => each.textContent?.includes('Amina Wanjiru'))?.click();
    });
    expect(await flashed).toBe('Amina Wanjiru');
    const inWindow = () => {
      const range = [...(CSS.highlights.get('dramatis-person') ?? [])].find((each) => String(each) === 'Amina Wanjiru');
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box !== null && scrollY > 0 && box.top > 0 && box.bottom < innerHeight;
    };
    await expect.poll(() => tab.evaluate(inWindow), patience).toBe(true);
    await popup.close();
  });

  test('The popup is 400 CSS pixels wide and at most 600 high, and only its sheet scrolls', async () => {
    const tab = await stage.open(sample());
    const popup = await stage.browser.openPopup(tab);
    await expect.poll(() => popup.run(() => document.querySelectorAll('.entry').length), patience).toBeGreaterThan(4);
    const size = () => ({
      width: innerWidth,
      height: innerHeight,
      scrolls: document.documentElement.scrollHeight > innerHeight,
    });
    await expect.poll(() => popup.run(size), patience).toEqual({ width: 400, height: 600, scrolls: false });
    await popup.close();
  });

  test('For a front page the popup says why it is not read, and reads it when told to', async () => {
    const tab = await stage.browser.openPage(stage.site.put('/', frontPage()));
    const popup = await stage.browser.openPopup(tab);
    const notice = () => document.querySelector('.notice p')?.textContent ?? '';
    await expect.poll(() => popup.run(notice), patience).not.toBe('');
    const why = await popup.run(notice);
    const messages = await popup.run(reasonsOf);
    expect(messages.frontPage).toContain(why);
    await popup.run(() => document.querySelector<HTMLElement>('.notice button')?.click());
    await expect
      .poll(() => popup.run(() => document.querySelector('.entry, .notice-more') !== null), patience)
      .toBe(true);
    await popup.close();
  });

  test('For a page of the browser itself the popup says that it cannot be read', async () => {
    const tab = await stage.open(article());
    await tab.goto('about:blank');
    const popup = await stage.browser.openPopup(tab);
    await expect.poll(() => popup.run(() => document.querySelector('.notice h1') !== null), patience).toBe(true);
    await popup.close();
  });

  test('An article in a language that is not known is named as such', async () => {
    const french = [
      'La ministre a déclaré mardi que les discussions se poursuivraient aussi longtemps que les parties le jugeraient nécessaire.',
      'Personne dans la salle ne pensait que les deux camps trouveraient un terrain commun après trois jours de réunions.',
      'Les représentants des communes avaient demandé une pause, mais le président de séance a préféré continuer jusqu’au soir.',
      'Selon une note que les participants ont reçue avant la réunion, le pont sera fermé pendant deux ans et les ferries seront gratuits.',
      'Les commerçants du port craignent pour leurs recettes, car les clients viennent surtout de l’autre rive pendant le marché du samedi.',
      'Une nouvelle réunion est prévue la semaine prochaine, et les résultats seront publiés sur le site de la ville avec toutes les annexes.',
    ];
    const text = french.map((each) => `<p>${each}</p>`);
    const tab = await stage.open(article({ headline: 'Les discussions se poursuivent', text: text.join('') }));
    const popup = await stage.browser.openPopup(tab);
    await expect
      .poll(() => popup.run(() => document.querySelector('.notice')?.textContent ?? ''), patience)
      .toMatch(/French|Französisch/);
    await popup.close();
  });
});

/** Runs in the popup: the interface texts for each reason, as this browser would show them. */
function reasonsOf(): { frontPage: string[] } {
  const { browser, chrome } = globalThis as unknown as Record<string, { i18n: I18n } | undefined>;
  interface I18n {
    getMessage(key: string): string;
  }
  const i18n = (browser ?? chrome)?.i18n;
  return { frontPage: ['reasonFrontPage', 'reasonSectionPage'].map((key) => i18n?.getMessage(key) ?? '') };
}
