import type { Statement } from '../../core/model.ts';

/** What one speaker says in an article, in its order. */
export interface SpeakerStatements {
  /** The name in the sheet, or the words of the article; null where the speaker is left open. */
  readonly name: string | null;
  readonly statements: readonly Statement[];
}

/** Statements by speaker, whoever speaks first in front; `names` has the names of the sheet's entities by their ids. */
export function groupStatements(
  statements: readonly Statement[],
  names: ReadonlyMap<string, string>,
): readonly SpeakerStatements[] {
  const groups = new Map<string | null, Statement[]>();
  for (const statement of statements) {
    const name = speakerName(statement, names);
    const group = groups.get(name);
    if (group) group.push(statement);
    else groups.set(name, [statement]);
  }
  return [...groups].map(([name, said]) => ({ name, statements: said }));
}

function speakerName({ speaker, cue }: Statement, names: ReadonlyMap<string, string>): string | null {
  if (!speaker) return null;
  const name = speaker.entityId === null ? undefined : names.get(speaker.entityId);
  // „Demnach“ is cue and speaker in one and names nobody.
  return name ?? (speaker.start === cue?.start ? null : speaker.text);
}
