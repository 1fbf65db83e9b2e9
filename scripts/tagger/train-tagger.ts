import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { type LexiconRow, packLexicon } from '../../core/tagger/lexicon.ts';
import { packTagger } from '../../core/tagger/packed-format.ts';
import { packWeights } from '../../core/tagger/weights.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import { documentStage } from './document-stage.ts';
import { fitCalibration } from './fit-calibration.ts';
import { type FittedModel, fitModel, type HashedSentence, hashSentences } from './fit-model.ts';
import { mustReadLexicon, runtimeModel } from './runtime-model.ts';
import { createFeatureReader } from './token-features.ts';

export interface TrainingPlan {
  /** Whole articles; the second pass learns from them. */
  readonly articles: readonly AnnotatedDocument[];
  /** Copies of articles with other names, only to learn from, and never from those of an article that is being read. */
  readonly copies?: ReadonlyMap<AnnotatedDocument, readonly AnnotatedDocument[]>;
  /** Isolated sentences of another make. */
  readonly sentences: readonly AnnotatedDocument[];
  readonly lexicon: readonly LexiconRow[];
  readonly gazetteer: Gazetteer;
  readonly epochs: number;
  /** Feature rows that are kept. */
  readonly rows: number;
  /** Parts that the articles are cut into for the second pass: each is read by a model that has not seen it. */
  readonly folds: number;
  readonly seed: number;
  readonly report: (line: string) => void;
}

/**
 * Corpora with habits of their own, learned apart; 0 is the domain that the tagger is for. GermEval is best read as ours: with half of
 * it left out, the other half is read 1.1 better, and the development articles no worse.
 */
export const DOMAINS: Readonly<Record<string, number>> = { historic: 1, btc: 1 };

/** What the first pass is trained with; see docs/tagger.md for what else was tried. */
export const FIRST_PASS = { learningRate: 0.05, dropout: 0.5, l2: 1e-6, learnTransitions: true } as const;

/** A model of a part of the articles need not be as good as the whole one. */
const FOLD_EPOCHS = 5;

/** A packed tagger, and what it has besides its first pass. */
export interface TrainedTagger {
  readonly bytes: ArrayBuffer;
  readonly secondPass: FittedModel;
  /** Slope and shift for each kind: see core/tagger/calibration.ts. */
  readonly calibration: readonly number[];
}

/** Trains both passes, fits the calibration to articles that are not trained on, and packs the tagger. */
export function trainTagger(plan: TrainingPlan, unseen: readonly AnnotatedDocument[]): TrainedTagger {
  const hashed = hashAll(plan);
  const model = fitFirstPass(plan, hashed, [...plan.articles, ...plan.sentences], plan.epochs, plan.rows);
  const secondPass = fitSecondPass(plan, hashed, model);
  const bytes = pack(plan, model, secondPass, [1, 0, 1, 0, 1, 0]);
  const calibration = fitCalibration(bytes, plan.gazetteer, unseen);
  plan.report(`calibration ${calibration.map((number) => number.toFixed(3)).join(' ')}`);
  return { bytes: pack(plan, model, secondPass, calibration), secondPass, calibration };
}

/** Trains the first pass alone, with more articles; the second pass and the calibration are those of the tagger that was measured. */
export function trainWithMore(plan: TrainingPlan, measured: TrainedTagger): ArrayBuffer {
  const model = fitFirstPass(plan, hashAll(plan), [...plan.articles, ...plan.sentences], plan.epochs, plan.rows);
  return pack(plan, model, measured.secondPass, measured.calibration);
}

type Hashed = ReadonlyMap<AnnotatedDocument, readonly HashedSentence[]>;

/** The sentences of each document and of its copies. */
function hashAll({ articles, copies, sentences, lexicon, gazetteer, report }: TrainingPlan): Hashed {
  report('features');
  const featuresOf = createFeatureReader(mustReadLexicon(packLexicon(lexicon)), gazetteer);
  const withCopies = (one: AnnotatedDocument) => [one, ...(copies?.get(one) ?? [])];
  return new Map(
    [...articles, ...sentences].map((one) => [
      one,
      withCopies(one).flatMap((version) => hashSentences(version, featuresOf, DOMAINS)),
    ]),
  );
}

function fitFirstPass(
  { seed, report }: TrainingPlan,
  hashed: Hashed,
  documents: readonly AnnotatedDocument[],
  epochs: number,
  rows: number,
): FittedModel {
  report('first pass');
  const data = documents.flatMap((one) => hashed.get(one) ?? []);
  return fitModel(data, 2, rows, { ...FIRST_PASS, epochs, seed, report });
}

function fitSecondPass(plan: TrainingPlan, hashed: Hashed, model: FittedModel): FittedModel {
  const { articles, sentences, gazetteer, folds, report } = plan;
  const lexicon = mustReadLexicon(packLexicon(plan.lexicon));
  const stage = [...Array(folds).keys()].flatMap((fold) => {
    report(`fold ${fold + 1} of ${folds}`);
    const rest = articles.filter((_, i) => i % folds !== fold);
    const held = articles.filter((_, i) => i % folds === fold);
    const other = fitFirstPass(plan, hashed, [...rest, ...sentences], FOLD_EPOCHS, Infinity);
    const reader = runtimeModel(other, lexicon, gazetteer);
    return held.flatMap((document) => documentStage(document, reader.firstPass(document)));
  });
  report('second pass');
  const settings = {
    ...FIRST_PASS,
    epochs: plan.epochs,
    dropout: 0.1,
    learnTransitions: false,
    seed: plan.seed,
    report,
  };
  return fitModel(stage, 2, Infinity, settings, model.transitions);
}

function pack(
  plan: TrainingPlan,
  model: FittedModel,
  secondPass: FittedModel,
  calibration: readonly number[],
): ArrayBuffer {
  return packTagger({
    numbers: new Uint8Array(Float32Array.of(...model.transitions, ...calibration).buffer),
    weights: packWeights(
      Int32Array.from([...model.hashes, ...secondPass.hashes]),
      joined(model.weights, secondPass.weights),
    ),
    lexicon: packLexicon(plan.lexicon),
  });
}

function joined(a: Float32Array, b: Float32Array): Float32Array {
  const whole = new Float32Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
