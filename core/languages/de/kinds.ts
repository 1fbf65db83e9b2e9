import type { KindWords } from '../kind-words.ts';

/** How German newsrooms name their articles. */
export const germanKinds: KindWords = {
  interview: /\b(?:interviews?|im gespräch mit|\w{1,20}interview)\b/,
  opinion:
    /\b(?:meinung(?:en)?|kommentare?|kolumnen?|leitartikel|leitartikler|gastbeitr(?:ag|äge|aege)|gastkommentare?|standpunkt|essays?|glossen?|opinion)\b/,
  liveBlog: /\b(?:live-?(?:blog|ticker)|newsblog|minutenprotokoll)\b/,
  pressRelease: /\b(?:(?:presse|medien)(?:mitteilung|meldung|information)(?:en)?|pressrelease|ots)\b/,
  releaseMarks:
    /(?:^|\n)(?:Pressekontakt|Medienkontakt|Rückfragehinweis|Original-Content von|Pressestelle der )|\(ots\)/,
  addressing: /\b(?:Sie|Ihnen|Ihre?[nmrs]?|du|dir|dich|deine?[nmrs]?)\b/,
  callingByName: /^[„“»«"]?(?:Frau|Herr) [A-ZÄÖÜ][^,?]{1,40}, /,
};
