/** Pages that give a reader of pages no rest; their sentences are the same again and again. */

const sentence = (at: number) =>
  `<p>Meldung ${at}: Die Bürgermeisterin Karla Wendisch sagte am Dienstag in Cottbus, der Ausbau der Strecke nach Görlitz koste rund ${at + 3} Millionen Euro.</p>`;

function newsPage(body: string, script: string): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Ausbau der Strecke beginnt</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-03-04T08:00:00+01:00"></head>
<body><main><article><h1>Ausbau der Strecke beginnt</h1><div id="posts">${body}</div></article></main><script>${script}</script></body></html>`;
}

const sentences = (count: number) => Array.from({ length: count }, (_, at) => sentence(at)).join('');

/** A live blog of so many posts; `grow(posts, milliseconds)` puts so many more above them, one after each time, and resolves after the last. */
export function growingBlog(posts: number): string {
  return newsPage(
    sentences(posts),
    `const sentence = ${sentence};
     async function grow(posts, milliseconds) {
       for (let at = 0; at < posts; at++) {
         document.getElementById('posts').insertAdjacentHTML('afterbegin', sentence(at + 10000));
         await new Promise((resolve) => setTimeout(resolve, milliseconds));
       }
     }`,
  );
}

/** An article of some length, as news has it. */
export const ordinaryArticle = newsPage(sentences(12), '');

/** A long article with a field for comments; `listenToKeys` and `endKeys` give how long keys waited for a frame, `scrollThrough` how long frames took. */
export const commentedArticle = newsPage(
  `${sentences(700)}<textarea rows="4" cols="60"></textarea>`,
  `const waits = [];
   function listenToKeys() {
     addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => waits.push(performance.now() - timeStamp)));
   }
   async function endKeys() { await new Promise((resolve) => setTimeout(resolve, 100)); return waits; }
   async function scrollThrough() {
     const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
     const frames = [];
     scrollTo(0, 0);
     let last = await frame();
     for (let at = 0; at < 240; at++) {
       scrollBy(0, 120);
       const now = await frame();
       frames.push(now - last);
       last = now;
     }
     return frames;
   }`,
);

/** An article that puts new elements with the same words in place of its paragraphs ten times a second. */
export const rewrittenPage = newsPage(
  sentences(60),
  "setInterval(() => { const posts = document.getElementById('posts'); posts.innerHTML = posts.innerHTML; }, 100);",
);
