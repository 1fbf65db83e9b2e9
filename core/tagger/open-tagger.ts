import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { DamagedData } from '../gazetteer/open-gazetteer.ts';
import type { Mention, Result, Sentence, Token } from '../model.ts';
import { type Calibration, calibrated } from './calibration.ts';
import { createDecoder } from './decoder.ts';
import { type FoundName, firstPass, secondPass } from './document-passes.ts';
import { type JoinedWords, joinWords } from './joined-words.ts';
import { KINDS, LABEL_COUNT } from './labels.ts';
import { readLexicon } from './lexicon.ts';
import { unpackTagger } from './packed-format.ts';
import { createSentenceScores } from './sentence-scores.ts';
import type { Tagger } from './tagger.ts';
import { readWeights } from './weights.ts';

/** A second kind that is less likely than this is not named. */
const WORTH_MENTIONING = 0.15;

/** Opens a packed tagger without reading it through, but for one checksum; keeps views into `bytes`. */
export function openTagger(bytes: ArrayBuffer, gazetteer: Gazetteer): Result<Tagger, DamagedData> {
  const sections = unpackTagger(bytes);
  if (typeof sections === 'string') return damaged(sections);
  const weights = readWeights(sections.weights);
  const lexicon = readLexicon(sections.lexicon);
  const { buffer, byteOffset, byteLength } = sections.numbers;
  const numbers = new Float32Array(buffer, byteOffset, byteLength / 4);
  const transitionCount = LABEL_COUNT * LABEL_COUNT;
  if (weights === null || lexicon === null || numbers.length !== transitionCount + 2 * KINDS.length) {
    return damaged('the sections of the tagger do not have the sizes that they state');
  }
  const decoder = createDecoder(numbers.subarray(0, transitionCount));
  const calibration = numbers.subarray(transitionCount);
  const scoreSentence = createSentenceScores(weights, lexicon, gazetteer);

  function tag(sentences: readonly Sentence[]): readonly Mention[] {
    const joined = sentences.map((sentence) => joinWords(sentence.tokens.map((token) => token.text)));
    const document = firstPass(
      joined.map(({ words }) => words),
      scoreSentence,
      decoder,
    );
    return secondPass(document, weights as NonNullable<typeof weights>, decoder).map((name) => {
      const { firstToken } = joined[name.sentence] as JoinedWords;
      const named = (sentences[name.sentence] as Sentence).tokens.slice(firstToken[name.from], firstToken[name.to]);
      const start = named[0]?.start ?? 0;
      return {
        start,
        end: named.at(-1)?.end ?? start,
        kind: KINDS[name.kind] ?? 'person',
        surface: surfaceOf(named),
        source: 'tagger',
        confidence: calibrated(name.probabilities[name.kind] ?? 0, name.kind, calibration),
        ...alternativesOf(name, calibration),
      };
    });
  }

  return { ok: true, value: { tag } };
}

function alternativesOf(name: FoundName, calibration: Calibration): Pick<Mention, 'alternatives'> {
  const alternatives = KINDS.map((kind, number) => ({
    kind,
    confidence: calibrated(name.probabilities[number] ?? 0, number, calibration),
  })).filter(({ confidence }, number) => number !== name.kind && confidence >= WORTH_MENTIONING);
  if (alternatives.length === 0) return {};
  return { alternatives: alternatives.sort((a, b) => b.confidence - a.confidence) };
}

function damaged(message: string): Result<never, DamagedData> {
  return { ok: false, failure: { kind: 'damagedData', message } };
}

/** The words with as many blanks between them as the text has characters there. */
function surfaceOf(tokens: readonly Token[]): string {
  let surface = '';
  let end = tokens[0]?.start ?? 0;
  for (const token of tokens) {
    surface += ' '.repeat(token.start - end) + token.text;
    end = token.end;
  }
  return surface;
}
