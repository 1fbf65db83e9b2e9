import type { FactSheet } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';

/** A card has room for so many. */
const mostStatements = 2;
const longestStatement = 160;

export interface SaidByProps {
  /** Of the speaker. */
  readonly id: string;
  readonly statements: FactSheet['statements'];
  /** `Article.language`. */
  readonly language: string | null;
}

/** The first things that somebody says in the article, and how many more there are. */
export function SaidBy({ id, statements, language }: SaidByProps) {
  const said = statements.filter(({ speaker }) => speaker?.entityId === id);
  if (said.length === 0) return null;
  return (
    <section class="said">
      <h3>
        {translate('said')}
        {said.length > mostStatements && <span class="count"> {said.length}</span>}
      </h3>
      <ul lang={language ?? undefined}>
        {said.slice(0, mostStatements).map(({ start, text }) => (
          <li key={start} dir="auto">
            {text.length > longestStatement ? `${text.slice(0, text.lastIndexOf(' ', longestStatement))} …` : text}
          </li>
        ))}
      </ul>
    </section>
  );
}
