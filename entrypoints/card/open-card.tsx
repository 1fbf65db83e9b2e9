import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import cardStyle from '../../components/card/card.css?inline';
import { encyclopediaUrl } from '../../components/card/encyclopedia.ts';
import type { CorrectionOutcome } from '../../components/corrections/corrector.ts';
import type { NamedEntity } from '../../components/entity/describe-entity.ts';
import type { Correction, FactSheet, Place } from '../../core/model.ts';
import { askLocator } from '../../platform/ask-locator.ts';
import { askToShowInSheet } from '../../platform/ask-to-show.ts';
import { askToCorrect } from '../../platform/corrections.ts';
import { readerLanguage } from '../../platform/i18n.ts';
import type { Locator } from '../../platform/messages.ts';
import type { PaintedMention } from '../article.content/highlights.ts';
import { buildCardFrame } from './card-frame.ts';
import { ShadowStyle } from './ShadowStyle.tsx';

/** A card that stands beside a word of the page. */
export interface OpenCard {
  readonly element: HTMLElement;
  readonly mention: PaintedMention;
  /** Whether it stays when the pointer leaves it, by the reader's wish. */
  isPinned(): boolean;
  /** Whether it stays although its name has left the sheet: the way back from a correction is on it. */
  offersWayBack(): boolean;
  /** Shows another mention, or the same one as it is now. */
  show(sheet: FactSheet, mention: PaintedMention): void;
  takeFocus(): void;
  close(): void;
}

/** What has been drawn for the places of this page. */
const locators = new WeakMap<Place, Locator | null>();

/** @param stepWithin goes to the next or previous mention of the entity on the card. @param closed is called when the card is gone. */
export function openCard(
  first: FactSheet,
  at: PaintedMention,
  stepWithin: (direction: 1 | -1) => void,
  closed: () => void,
): OpenCard {
  const frame = buildCardFrame(place, close);
  let sheet = first;
  let mention = at;
  let pinned = false;
  let outcome: CorrectionOutcome | null = null;
  let wayBack = false;
  let focusBefore: Element | null = null;
  let isOpen = true;

  function close() {
    if (!isOpen) return;
    isOpen = false;
    const hadFocus = document.activeElement === frame.element;
    render(null, frame.root);
    frame.remove();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    closed();
  }

  function place() {
    if (!isOpen || frame.placeBeside(mention.range)) return;
    if (pinned) frame.keepInside();
    else close();
  }

  async function correct(correction: Correction, kind: 'kept' | 'undone') {
    const about = mention;
    const isUndone = kind === 'undone';
    wayBack = true;
    const reply = await askToCorrect({ add: isUndone ? null : correction, remove: isUndone ? correction : null });
    if (!isOpen || mention.start !== about.start) return;
    outcome = { kind: reply.ok ? kind : reply.failure.kind, correction };
    wayBack = outcome.kind === 'kept';
    draw();
  }

  function locatorOf(entity: NamedEntity): Locator | null | undefined {
    if (entity.kind !== 'place' || !entity.placeKind) return null;
    if (!locators.has(entity)) {
      const about = mention;
      void askLocator(entity)
        .catch(() => null)
        .then((locator) => {
          locators.set(entity, locator);
          if (isOpen && mention === about) draw();
        });
    }
    return locators.get(entity);
  }

  function draw() {
    const entity = entityOf(sheet, mention);
    if (!entity) return;
    render(
      <>
        <ShadowStyle text={cardStyle} />
        <Card
          key={`${entity.kind} ${entity.name}`}
          entity={entity}
          sheet={sheet}
          at={mention.start}
          locator={locatorOf(entity)}
          corrector={{
            host: location.hostname,
            onCorrect: (correction) => void correct(correction, 'kept'),
            onUndo: () => outcome && void correct(outcome.correction, 'undone'),
            outcome,
          }}
          pinned={pinned}
          onPin={(wish) => {
            pinned = wish;
            draw();
          }}
          onPrevious={() => stepWithin(-1)}
          onNext={() => stepWithin(1)}
          onShowInSheet={() => askToShowInSheet(entity.id)}
          onLookUp={() => open(encyclopediaUrl(entity.name, readerLanguage()), '_blank', 'noopener,noreferrer')}
          onClose={close}
          onResize={place}
        />
      </>,
      frame.root,
    );
    place();
  }

  draw();
  return {
    element: frame.element,
    get mention() {
      return mention;
    },
    isPinned: () => pinned,
    offersWayBack: () => wayBack,
    show(nextSheet, next) {
      if (next.start !== mention.start || next.entityId !== mention.entityId) {
        outcome = null;
        wayBack = false;
      }
      sheet = nextSheet;
      mention = next;
      draw();
    },
    takeFocus() {
      const { activeElement } = document;
      if (activeElement !== frame.element) focusBefore = activeElement;
      // The steps are what the next press is for; where there is but one mention, the first button.
      if (!frame.root.activeElement) frame.root.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    },
    close,
  };
}

function entityOf(sheet: FactSheet, { entityId }: PaintedMention): NamedEntity | undefined {
  return [...sheet.people, ...sheet.places, ...sheet.organisations].find(({ id }) => id === entityId);
}
