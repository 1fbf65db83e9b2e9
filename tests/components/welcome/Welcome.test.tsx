// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleIn } from '../../../components/welcome/sample.ts';
import { Welcome, type WelcomeProps } from '../../../components/welcome/Welcome.tsx';
import { speakEnglish, speakGerman } from '../german-texts.ts';
import { press, show, textsOf } from '../show.ts';

const nothing = () => {};

function welcomeOf(props: Partial<WelcomeProps> = {}): HTMLElement {
  return show(<Welcome keys={{}} access="unasked" onAllow={nothing} onOptions={nothing} {...props} />);
}

describe('the first-run page', () => {
  beforeEach(speakGerman);

  it('marks people and places of its sample, each word once', () => {
    const welcome = welcomeOf();
    expect(textsOf(welcome, '.marked-person')).toEqual(['Jelka Zupanek', 'Zupanek']);
    expect(textsOf(welcome, '.marked-place')).toEqual(['Wien', 'Triest', 'Triest']);
    expect(textsOf(welcome, '.quotation')[0]).toBe(sampleIn('de').sheet.article.text);
  });

  it('has an English sample for an English interface', () => {
    speakEnglish();
    const welcome = welcomeOf();
    expect(textsOf(welcome, '.marked-person')).toEqual(['Aoife Brannock', 'Brannock']);
    expect(textsOf(welcome, '.marked-place')).toEqual(['Galway', 'Galway', 'Boston']);
    expect(welcome.querySelector('.quotation')?.getAttribute('lang')).toBe('en');
    expect(welcome.querySelector('.card .role')?.textContent).toBe('Irish Fisheries Minister');
  });

  it('has the English sample for an interface in any other language', () => {
    expect(sampleIn('fr').sheet.article.language).toBe('en');
  });

  it('shows a card as a picture, which the keyboard passes by', () => {
    const card = welcomeOf().querySelector('.card');
    expect(card?.querySelector('.role')?.textContent).toBe('slowenische Verkehrsministerin');
    expect(card?.closest('[inert]')).not.toBeNull();
  });

  it('says how to open the sheet and panel with the keys that the browser has', () => {
    const keys = { _execute_action: 'Alt+Shift+D', 'open-side-panel': 'Alt+Shift+S', 'next-mention': '' };
    expect(textsOf(welcomeOf({ keys }), 'kbd')).toEqual(['Alt+Shift+D', 'Alt+Shift+S']);
    expect(textsOf(welcomeOf(), 'kbd')).toEqual([]);
  });

  it('asks for the sites only where they are missing, and thanks', () => {
    const onAllow = vi.fn();
    expect(welcomeOf().querySelector('.access')).toBeNull();
    press(welcomeOf({ access: 'missing', onAllow }), 'Erlauben');
    expect(onAllow).toHaveBeenCalledOnce();
    expect(textsOf(welcomeOf({ access: 'given' }), '.access [role=status]')).toEqual(['Danke, das genügt.']);
    expect(textsOf(welcomeOf({ access: 'given' }), 'button.button')).toEqual(['Einstellungen öffnen']);
  });

  it('leads to the options', () => {
    const onOptions = vi.fn();
    press(welcomeOf({ onOptions }), 'Einstellungen öffnen');
    expect(onOptions).toHaveBeenCalledOnce();
  });
});
