import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FactSheet } from '../../core/model.ts';
import { translate, translateCount } from '../../platform/i18n.ts';
import type { Corrector } from '../corrections/corrector.ts';
import { PencilIcon } from '../corrections/PencilIcon.tsx';
import { type NamedEntity, placeLine, rolesOf } from '../entity/describe-entity.ts';
import { introduction } from '../entity/introduction.ts';
import { KindLabel } from '../entity/KindLabel.tsx';
import { OccurrenceBar } from '../entity/OccurrenceBar.tsx';
import { inCompounds, occurrencesOf } from '../entity/occurrences.ts';
import { Quotation } from '../evidence/Quotation.tsx';
import { createSentenceFinder } from '../evidence/sentence-finder.ts';
import { LocatorView } from '../map/LocatorView.tsx';
import type { Locator } from '../map/locator.ts';
import { CardActions, type CardActionsProps } from './CardActions.tsx';
import { CardCorrections } from './CardCorrections.tsx';
import { SaidBy } from './SaidBy.tsx';

/** Longer introductions are cut, so that the card fits beside its word on a small screen. */
const longestIntroduction = 220;

export interface CardProps extends Omit<CardActionsProps, 'name'> {
  readonly entity: NamedEntity;
  readonly sheet: FactSheet;
  /** The start of the mention, or of the name inside a compound, that the card stands at. */
  readonly at: number;
  /** Where a place is: undefined while that is being drawn, null when there is nothing to draw. */
  readonly locator: Locator | null | undefined;
  readonly corrector: Omit<Corrector, 'entities'>;
  /** Whether it stays when the pointer leaves. */
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
  /** The card has become higher or lower by itself. */
  readonly onResize: () => void;
}

const correctionsId = 'corrections';

/** Who or what a name is, as this article says it. */
export function Card({
  entity,
  sheet,
  at,
  locator,
  corrector,
  pinned,
  onPin,
  onPrevious,
  onNext,
  onShowInSheet,
  onLookUp,
  onClose,
  onResize,
}: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [correcting, setCorrecting] = useState(false);
  // The choices and what became of them take room of their own.
  useLayoutEffect(() => {
    onResize();
    // In a low window the card scrolls: what was opened must be in sight.
    if (correcting && card.current) card.current.scrollTop = card.current.scrollHeight;
  }, [correcting, corrector.outcome]);
  /** Out of the sheet: there is nothing to step to, and nothing more to put right. */
  const isGone = corrector.outcome?.kind === 'kept';
  const { article } = sheet;
  const first = introduction(entity, article);
  const occurrences = occurrencesOf(entity);
  const index = occurrences.findIndex(({ start }) => start === at);
  const line = [...rolesOf(entity), placeLine(entity)].filter(Boolean).join(' · ');
  return (
    <div class="card surface" role="dialog" aria-labelledby="name" lang={translate('languageOfTexts')} ref={card}>
      <header>
        <KindLabel kind={entity.kind} />
        <button
          type="button"
          class="icon-button pin"
          aria-pressed={pinned}
          aria-label={translate('pinCard')}
          title={translate('pinCard')}
          onClick={() => onPin(!pinned)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5.500 2.500h5M6.500 2.500v4.500L4.500 9.500h7L9.500 7V2.500M8 9.500v4" />
          </svg>
        </button>
        <button type="button" class="icon-button" aria-label={translate('close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      <h2 id="name" dir="auto">
        {entity.name}
      </h2>
      {line && (
        <p class="role" dir="auto">
          {line}
        </p>
      )}
      {locator !== null && <LocatorView locator={locator} />}
      {first && (
        <blockquote>
          <Quotation
            text={article.text}
            language={article.language}
            sentence={createSentenceFinder(article)(first)}
            words={first}
            longest={longestIntroduction}
          />
        </blockquote>
      )}
      <SaidBy id={entity.id} statements={sheet.statements} language={article.language} />
      <div class={`of-${entity.kind}`}>
        <OccurrenceBar mentions={occurrences} length={article.text.length} current={occurrences[index]} />
      </div>
      <Steps
        count={occurrences.length}
        compounds={inCompounds(entity.parts)}
        index={index}
        isGone={isGone}
        onPrevious={onPrevious}
        onNext={onNext}
      >
        <button
          type="button"
          class="icon-button"
          aria-label={translate('correct')}
          title={translate('correct')}
          aria-expanded={correcting}
          aria-controls={correctionsId}
          onClick={() => setCorrecting(!correcting)}
        >
          <PencilIcon />
        </button>
      </Steps>
      <CardCorrections
        {...corrector}
        id={correctionsId}
        entity={entity}
        open={correcting && !isGone}
        onCorrect={(correction) => {
          setCorrecting(false);
          corrector.onCorrect(correction);
        }}
      />
      {!isGone && <CardActions name={entity.name} onShowInSheet={onShowInSheet} onLookUp={onLookUp} />}
    </div>
  );
}

interface StepsProps extends Pick<CardProps, 'onPrevious' | 'onNext'> {
  readonly count: number;
  /** How many of these stand in compounds, in words; null for none. */
  readonly compounds: string | null;
  /** From 0. */
  readonly index: number;
  readonly isGone: boolean;
  /** Stands before the steps. */
  readonly children: ComponentChildren;
}

function Steps({ count, compounds, index, isGone, children, onPrevious, onNext }: StepsProps) {
  const text =
    count === 1 ? translateCount(1, 'mentionsOne', 'mentionsOther') : translate('mentionOf', index + 1, count);
  return (
    <footer>
      <span class="count">{compounds ? `${text}, ${compounds}` : text}</span>
      {!isGone && children}
      {!isGone && count > 1 && (
        <>
          <Step label={translate('previousMention')} path="M10 3L5 8l5 5" onStep={onPrevious} />
          <Step label={translate('nextMention')} path="M6 3l5 5-5 5" onStep={onNext} />
        </>
      )}
    </footer>
  );
}

interface StepProps {
  readonly label: string;
  readonly path: string;
  readonly onStep: () => void;
}

function Step({ label, path, onStep }: StepProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onStep}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
