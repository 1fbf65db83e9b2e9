// @vitest-environment happy-dom
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../../entrypoints/article.content/snapshot.ts';

/** What a range shows, by the rules of the snapshot. */
const shown = (range: Range | null) =>
  range
    ?.toString()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');

function happyDocument(body: string): Document {
  document.documentElement.lang = 'de';
  document.head.innerHTML = '';
  document.body.innerHTML = body;
  return document;
}

function linkeDocument(body: string): Document {
  return parseHTML(`<!doctype html><html lang="de"><head></head><body>${body}</body></html>`)
    .document as unknown as Document;
}

const textsOf = (document: Document) => takeSnapshot(document).snapshot.blocks.map(({ text }) => text);

describe.each([
  ['happy-dom', happyDocument],
  ['linkedom', linkeDocument],
])('takeSnapshot in %s', (_, documentOf) => {
  test.each<readonly [string, string, readonly string[]]>([
    ['folds white space', '<p>  Ein \n\t Satz  </p>', ['Ein Satz']],
    ['turns no-break spaces into blanks', '<p>5&nbsp;Euro &nbsp; 20\u202fCent</p>', ['5 Euro 20 Cent']],
    [
      'drops soft hyphens and zero-width characters',
      '<p>Dampf&shy;schiff\u200bfahrt\u2060s\ufeffamt</p>',
      ['Dampfschifffahrtsamt'],
    ],
    ['joins inline elements', '<p>Ein <b>fet</b>tes <i>Wort</i>.</p>', ['Ein fettes Wort.']],
    ['splits at block elements', '<div>eins<p>zwei</p>drei</div>', ['eins', 'zwei', 'drei']],
    ['reads one line break as a blank', '<p>Hauptstraße 1<br>Wien</p>', ['Hauptstraße 1 Wien']],
    ['splits at two line breaks', '<p>eins<br> <br/>zwei</p>', ['eins', 'zwei']],
    [
      'splits a div after a sentence',
      '<div>Ein Satz.<br>Noch einer.<br>Linz, 3<br>Graz</div>',
      ['Ein Satz.', 'Noch einer.', 'Linz, 3 Graz'],
    ],
    [
      'leaves code and controls out',
      '<script>a</script><style>b</style><noscript>c</noscript><button>d</button><p>e</p><textarea>f</textarea>',
      ['e'],
    ],
    ['keeps emoji, right-to-left text and markup that is text', '<p>👩 &lt;b&gt; שלום</p>', ['👩 <b> שלום']],
    ['has no blocks for an empty page', '', []],
    ['has no blocks for white space', ' <p> \n </p> ', []],
  ])('%s', (_title, body, texts) => {
    expect(textsOf(documentOf(body))).toEqual(texts);
  });

  test('says where a block stands and how much of it is linked and stressed', () => {
    const { snapshot } = takeSnapshot(
      documentOf('<main id="M" class="Story"><p><a href="/x">Link</a> und <b>fett</b></p></main>'),
    );
    expect(snapshot.elements).toEqual([
      { parent: -1, tag: 'body', hint: '' },
      { parent: 0, tag: 'main', hint: 'm story' },
      { parent: 1, tag: 'p', hint: '' },
    ]);
    expect(snapshot.blocks).toEqual([{ text: 'Link und fett', element: 2, linkLength: 4, emphasisLength: 4 }]);
  });

  test('collects metadata, JSON-LD, microdata and counts', () => {
    const { snapshot } = takeSnapshot(
      documentOf(
        '<meta property="OG:Type" content="article"><script type="application/ld+json">{"a":1}</script>' +
          '<article><p>Von <span itemprop="author">Lena Vogt</span></p><time datetime="2026-02-10">gestern</time></article>' +
          '<img src="a.png"><input type="password">',
      ),
    );
    expect(snapshot).toMatchObject({
      language: 'de',
      meta: [{ name: 'og:type', content: 'article' }],
      jsonLd: ['{"a":1}'],
      marked: [
        { property: 'author', value: '', text: 'Lena Vogt' },
        { property: 'time', value: '2026-02-10', text: 'gestern' },
      ],
      counts: { videos: 0, images: 1, textInputs: 0, passwordInputs: 1, articles: 1 },
    });
  });

  test('is not broken by names that shadow the DOM', () => {
    const fields = [
      'parentNode',
      'firstChild',
      'nextSibling',
      'localName',
      'nodeType',
      'getAttribute',
      'hasAttribute',
      'ownerDocument',
      'shadowRoot',
    ];
    const form = `<form>${fields.map((name) => `<input name="${name}">`).join('')}<p>im Formular</p></form>`;
    const document = documentOf(
      `<img name="body"><img name="createRange"><img name="querySelectorAll">${form}<p>danach</p>`,
    );
    expect(textsOf(document)).toEqual(['im Formular', 'danach']);
  });
});

// The selectors of happy-dom are recursive, so only linkedom can hold such a document.
test('reads 50,000 nested elements', () => {
  const document = linkeDocument('<p>oben</p>');
  let deepest: Element = document.body;
  for (let depth = 0; depth < 50_000; depth++) {
    const inner = document.createElement('div');
    inner.textContent = depth === 49_999 ? 'unten' : '';
    deepest.append(inner);
    deepest = inner;
  }
  const { snapshot } = takeSnapshot(document);
  expect(snapshot.blocks.map(({ text }) => text)).toEqual(['oben', 'unten']);
  expect(snapshot.elements).toHaveLength(50_002);
});

test('a form whose fields take the place of its properties, as browsers allow, is read all the same', () => {
  const document = happyDocument('<p>davor</p><form><input><p>im Formular</p></form><p>danach</p>');
  const form = document.querySelector('form');
  const value = document.querySelector('input');
  for (const name of ['firstChild', 'nextSibling', 'shadowRoot']) {
    Object.defineProperty(form, name, { value, configurable: true });
  }
  expect(textsOf(document)).toEqual(['davor', 'im Formular', 'danach']);
});

describe('hidden text', () => {
  test.each([
    '<p hidden>weg</p>',
    '<p aria-hidden="true">weg</p>',
    '<p style="color: red; display : none">weg</p>',
    '<div style="visibility:hidden"><p>weg</p></div>',
    '<dialog>weg</dialog>',
    '<template><p>weg</p></template>',
  ])('is left out where styles are unknown: %s', (hidden) => {
    expect(textsOf(linkeDocument(`<p>da</p>${hidden}`))).toEqual(['da']);
  });

  test('is left out where the DOM can tell', () => {
    const document = linkeDocument('<p>da</p><p id="off">weg</p>');
    for (const element of document.querySelectorAll('*')) element.checkVisibility = () => element.id !== 'off';
    expect(textsOf(document)).toEqual(['da']);
  });
});

test('open shadow roots are read with what is put into their slots', () => {
  const document = window.document;
  document.body.innerHTML = '<x-card><p>von außen</p></x-card>';
  const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<div>davor</div><slot></slot><div>danach</div>';
  expect(textsOf(document)).toEqual(['davor', 'von außen', 'danach']);
});

test('a document that is not HTML has no elements', () => {
  const xml = new DOMParser().parseFromString('<feed><title>x</title></feed>', 'application/xml');
  expect(takeSnapshot(xml).snapshot.elements).toEqual([]);
});

describe('rangeOf', () => {
  test('lands on exactly the characters of every part of a block', () => {
    const { snapshot, map } = takeSnapshot(
      happyDocument(
        '<p>  Die Donau&shy;dampf&shy;schifffahrt <b>in&nbsp;Wien</b>\n  und 👩 <a href="#">in   <i>Linz</i></a> ruht.</p>',
      ),
    );
    const text = 'Die Donaudampfschifffahrt in Wien und 👩 in Linz ruht.';
    expect(snapshot.blocks.map((block) => block.text)).toEqual([text]);
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        expect(shown(map.rangeOf(0, start, end))).toBe(text.slice(start, end));
      }
    }
  });

  test('passes over the line break that a blank stands for', () => {
    const { map } = takeSnapshot(happyDocument('<p>Zwei<br>drei.</p>'));
    expect(shown(map.rangeOf(0, 0, 10))).toBe('Zweidrei.');
    expect(shown(map.rangeOf(0, 4, 9))).toBe('drei');
    expect(map.rangeOf(0, 4, 5)).toBeNull();
  });

  test.each([
    [0, 3, 3],
    [0, 4, 2],
    [0, -1, 2],
    [0, 0, 99],
    [0, Number.NaN, 2],
    [7, 0, 1],
    [-1, 0, 1],
  ])('is null outside of the text: block %d, %d to %d', (block, start, end) => {
    const { map } = takeSnapshot(happyDocument('<p>Ein Satz.</p>'));
    expect(map.rangeOf(block, start, end)).toBeNull();
  });

  test('is null when the node has left the document or changed its text', () => {
    const document = happyDocument('<p>Erster Satz.</p><p>Zweiter Satz.</p><p>Dritter Satz.</p>');
    const { map } = takeSnapshot(document);
    const [first, second] = document.querySelectorAll('p');
    first?.remove();
    (second?.firstChild as Text).data = 'Etwas anderes steht da.';
    expect(map.rangeOf(0, 0, 6)).toBeNull();
    expect(map.rangeOf(1, 0, 7)).toBeNull();
    expect(shown(map.rangeOf(2, 0, 7))).toBe('Dritter');
  });
});
