// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/Popup.tsx';
import { reasonTexts } from '../../../components/popup/reason-texts.ts';
import type { NotArticleReason, Reading } from '../../../core/model.ts';
import { speakGerman } from '../german-texts.ts';
import { sheetOf } from '../invented-sheet.ts';
import { press, show, textsOf } from '../show.ts';

const nothing = () => {};

function popupOf(reading: Reading, props: Partial<PopupProps> = {}): HTMLElement {
  return show(
    <Popup
      reading={reading}
      forced={false}
      complaint={null}
      onSidePanel={null}
      onOptions={nothing}
      loadMap={() => new Promise(nothing)}
      switches={{ everywhere: true, here: true, host: 'blatt.example', onEverywhere: nothing, onHere: nothing }}
      onJump={nothing}
      onExport={async () => true}
      onReadAnyway={nothing}
      onReload={nothing}
      {...props}
    />,
  );
}

describe('the popup', () => {
  beforeEach(speakGerman);

  it('is busy while the page is read', () => {
    const popup = popupOf({ kind: 'reading' });
    expect(popup.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(textsOf(popup, '[role=status] p')).toEqual(['Die Seite wird gelesen …']);
  });

  it('shows the sheet when it is there', () => {
    const popup = popupOf({ kind: 'ready', sheet: sheetOf([]) });
    expect(popup.querySelector('article.sheet')).not.toBeNull();
    expect(popup.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  });

  it.each(Object.keys(reasonTexts) as NotArticleReason[])('says in words why a page is no article: %s', (reason) => {
    const [text] = textsOf(popupOf({ kind: 'notAnArticle', reason }), '.notice p');
    expect(text).toMatch(/^\p{Lu}.+\.$/u);
  });

  it('reads a page anyway when told to, and says so when that was in vain', () => {
    const reading: Reading = { kind: 'notAnArticle', reason: 'forum' };
    const onReadAnyway = vi.fn();
    press(popupOf(reading, { onReadAnyway }), 'Trotzdem lesen');
    expect(onReadAnyway).toHaveBeenCalledOnce();
    const again = popupOf(reading, { forced: true });
    expect(textsOf(again, 'main button')).toEqual([]);
    expect(textsOf(again, '.notice-more')).toEqual(['Auch beim zweiten Lesen fand sich kein Artikeltext.']);
  });

  it.each([
    ['fr', 'Der Text ist wohl auf Französisch geschrieben.'],
    ['und', 'Die Sprache des Textes wurde nicht erkannt.'],
    ['no language', 'Der Text ist wohl auf no language geschrieben.'],
  ])('names the language %s', (language, sentence) => {
    expect(textsOf(popupOf({ kind: 'unsupportedLanguage', language }), '.notice p')[0]).toContain(sentence);
  });

  it.each(['fr', 'und'])('says for %s which languages are read, and that nothing is marked', (language) => {
    const said = textsOf(popupOf({ kind: 'unsupportedLanguage', language }), '.notice p')[0];
    expect(said).toContain('Dramatis liest Artikel auf Deutsch und Englisch');
    expect(said).toMatch(/fand es keinen davon|markiert es nichts/);
  });

  it.each<[string, Reading]>([
    ['could not be reached', { kind: 'unreachable' }],
    ['could not be understood', { kind: 'broken', message: 'gazetteer.de.bin' }],
  ])('offers to reload a page that %s', (_, reading) => {
    const onReload = vi.fn();
    press(popupOf(reading, { onReload }), 'Seite neu laden');
    expect(onReload).toHaveBeenCalledOnce();
  });

  it('switches highlights on the site and everywhere', () => {
    const onHere = vi.fn();
    const onEverywhere = vi.fn();
    const switches = { everywhere: true, here: false, host: 'blatt.example', onHere, onEverywhere };
    const popup = popupOf({ kind: 'reading' }, { switches });
    press(popup, 'Markieren auf blatt.example');
    press(popup, 'Markieren auf allen Seiten');
    expect(onHere).toHaveBeenCalledWith(true);
    expect(onEverywhere).toHaveBeenCalledWith(false);
  });

  it('has no switch for a site without a host, and a resting one while highlights are off everywhere', () => {
    const switches = { everywhere: false, here: true, onHere: nothing, onEverywhere: nothing };
    const hostless = popupOf({ kind: 'reading' }, { switches: { ...switches, host: null } });
    expect(hostless.querySelectorAll('[role=switch]')).toHaveLength(1);
    const off = popupOf({ kind: 'reading' }, { switches: { ...switches, host: 'blatt.example' } });
    const [site] = off.querySelectorAll<HTMLInputElement>('[role=switch]');
    expect(site?.disabled).toBe(true);
    expect(site?.checked).toBe(false);
  });

  it('offers the side panel where there is one', () => {
    const onSidePanel = vi.fn();
    press(popupOf({ kind: 'reading' }, { onSidePanel }), 'In der Seitenleiste öffnen');
    expect(onSidePanel).toHaveBeenCalledOnce();
    expect(textsOf(popupOf({ kind: 'reading' }), 'button')).toEqual(['Einstellungen']);
  });

  it('says what went wrong with a wish', () => {
    const popup = popupOf({ kind: 'reading' }, { complaint: 'Voll.' });
    expect(textsOf(popup, '[role=alert]')).toEqual(['Voll.']);
  });
});
