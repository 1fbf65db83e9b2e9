import { describe, expect, test } from 'vitest';
import { english } from '../english.ts';
import { type Phrase, phraseBook, statementsOf } from './phrase-book.ts';

const book = (phrases: readonly Phrase[]) => phraseBook(phrases, english);

describe('whole sentences in quotation marks', () => {
  book([
    ['[“We will rebuild the bridge,”] said the mayor.', 'direct say the mayor'],
    ['[“We will rebuild the bridge,”] the mayor said.', 'direct say the mayor'],
    ['[“We will rebuild the bridge,”] the mayor said on Monday.', 'direct say the mayor'],
    ['["We will rebuild the bridge,"] the mayor said.', 'direct say the mayor'],
    ['[‘We will rebuild the bridge,’] the mayor said.', 'direct say the mayor'],
    ['[‘It’s the town’s bridge, and we will rebuild it’], the mayor said.', 'direct say the mayor'],
    ['Harlow said: [“The money is not enough.”]', 'direct say Harlow'],
    ['Harlow said, [“The money is not enough.”]', 'direct say Harlow'],
    ['[“The money is not enough!”] shouted Harlow.', 'direct say Harlow'],
    ['[“Is the money enough?”] Harlow asked.', 'direct ask Harlow'],
    ['[“The money is not enough,”] Harlow told the Herald.', 'direct say Harlow'],
    ['Harlow told reporters on Friday: [“The money is not enough.”]', 'direct say Harlow'],
    ['[“The money is not enough,”] Harlow tweeted.', 'direct say Harlow'],
    ['[“The money is not enough,”] she wrote in a letter to the council.', 'direct report she'],
    ['[“The money is not enough,”] according to Harlow.', 'direct say Harlow'],
    ['[“The money is not enough,”] said Ann Harlow, a lawyer for the town.', 'direct say Ann Harlow'],
    [
      '[“The money is not enough,”] Ann Harlow, a lawyer for the town, said.',
      'direct say Ann Harlow, a lawyer for the town',
    ],
    ['[“The money is not enough,”] said a spokesman for the ministry.', 'direct say a spokesman for the ministry'],
    [
      '[“The money is not enough,”] a spokeswoman for the council said in a statement.',
      'direct say a spokeswoman for the council',
    ],
    ['[“The money is not enough,”] said Harlow, who leads the council.', 'direct say Harlow'],
    ['[“The money is not enough,”] he said, adding that [more was needed].', 'direct say he', 'indirect say he'],
    ['Harlow: [“The money is not enough.”]', 'direct - Harlow'],
    ['The report reads: [“The money was never enough.”]', 'direct report The report'],
    ['[“The money is not enough,”] the ministry said.', 'direct say the ministry'],
    ['[“The money is not enough,”] warned the union’s chief.', 'direct warn the union’s chief'],
  ]);
});

describe('quotations in several parts', () => {
  book([
    ['[“The money,”] Harlow said, [“is not enough.”]', 'direct say Harlow', 'direct say Harlow'],
    ['[“The money is gone,”] Harlow said. [“We need more of it.”]', 'direct say Harlow', 'direct - Harlow'],
    ['[“The money is gone,”] Harlow said.\n\n[“We need more of it.”]', 'direct say Harlow', 'direct - Harlow'],
    ['Harlow said: [“The money is gone.]\n\n[“We need more of it.”]', 'direct say Harlow', 'direct - Harlow'],
    ['Harlow said: ["The money is gone.]\n\n["We need more of it."]', 'direct say Harlow', 'direct - Harlow'],
    ['Harlow added:\n\n[“The money is gone.”]', 'direct - Harlow'],
    ['Harlow said [the money was gone].\n\n[“We need more of it.”]', 'indirect say Harlow', 'direct - Harlow'],
  ]);
});

describe('who is not the subject of a verb of saying', () => {
  book([
    [
      '[The bank will close the shop], its chief executive, Ann Harlow, said on Tuesday.',
      'indirect say its chief executive, Ann Harlow',
    ],
    ['Ann Harlow, who leads the union, called the plan reckless.'],
    ['Ann Harlow, 43, who runs the mill, agreed.'],
    ['While the bridge held, the flood once again highlighted how old it was.'],
    ['According to data released by the council, [the town lost 300 people].', 'indirect say data'],
  ]);
});

describe('clauses behind a verb of saying', () => {
  book([
    ['Harlow said that [the bridge was closed].', 'indirect say Harlow'],
    ['Harlow said [the bridge was closed].', 'indirect say Harlow'],
    ['Harlow said on Monday [the bridge was closed].', 'indirect say Harlow'],
    ['Harlow said Monday [the bridge was closed].', 'indirect say Harlow'],
    ['Harlow said in a statement that [the bridge was closed].', 'indirect say Harlow'],
    ['Harlow told reporters that [the bridge was closed].', 'indirect say Harlow'],
    ['Harlow told the BBC [the bridge was closed].', 'indirect say Harlow'],
    ['Harlow has said [the bridge will stay closed].', 'indirect say Harlow'],
    ['On Monday, Harlow said [the bridge was closed].', 'indirect say Harlow'],
    ['On Monday the minister said [the bridge was closed].', 'indirect say the minister'],
    ['But the minister said [the bridge was closed].', 'indirect say the minister'],
    ['In a statement, the company announced that [it would cut jobs].', 'indirect announce the company'],
    ['Experts warn that [prices will rise].', 'indirect warn Experts'],
    ['Police believe [the man left the country].', 'indirect think Police'],
    [
      'Ann Harlow, a lawyer for the town, said [the bridge was closed].',
      'indirect say Ann Harlow, a lawyer for the town',
    ],
    [
      'Ann Harlow, who leads the council, said [the bridge was closed].',
      'indirect say Ann Harlow, who leads the council',
    ],
    ['Harlow said [it’s too early to tell].', 'indirect say Harlow'],
    ['Harlow, meanwhile, said [the bridge was closed].', 'indirect say Harlow'],
    ['President Harlow on Monday said [the bridge was closed].', 'indirect say President Harlow'],
    ['Harlow said [it “was a mess” and that “nobody cared”].', 'indirect say Harlow'],
    ['Analysts expect prices to [rise].', 'indirect think Analysts'],
    ['Reed and Harlow said [they would go].', 'indirect say Reed and Harlow'],
    ['Last week the bank said [it would close].', 'indirect say the bank'],
    ['Reed, who said [he was 40], left.', 'indirect say Reed'],
    ['The firm said [its ferries — all of them — were late].', 'indirect say The firm'],
    ['The ministry denied that [the bridge was closed].', 'indirect deny The ministry'],
    ['The ministry confirmed [it had closed the bridge].', 'indirect confirm The ministry'],
    ['Harlow admitted [she was “very worried” about the bridge].', 'indirect confirm Harlow'],
    [
      'Harlow said [the bridge was closed] and added that [a ferry would run].',
      'indirect say Harlow',
      'indirect say Harlow',
    ],
    [
      'Harlow said [the bridge was closed], while the ministry said [it was safe].',
      'indirect say Harlow',
      'indirect say the ministry',
    ],
    ['The council closed the bridge, saying [it was unsafe].', 'indirect say The council'],
    ['Harlow asked [whether the bridge was safe].', 'indirect ask Harlow'],
    ['The Herald reported that [the bridge was closed].', 'indirect report The Herald'],
    ['Harlow insists [she is innocent].', 'indirect say Harlow'],
  ]);
});

describe('what is demanded or promised', () => {
  book([
    ['The mayor urged residents to [stay at home].', 'indirect demand The mayor'],
    ['The mayor called on residents to [stay at home].', 'indirect demand The mayor'],
    ['The minister vowed to [reopen the bridge].', 'indirect announce The minister'],
    ['A judge ordered the town to [reopen the bridge].', 'indirect demand A judge'],
    ['Officials warned people to [stay away].', 'indirect warn Officials'],
  ]);
});

describe('sources and verbs behind what is said', () => {
  book([
    ['[The bridge will stay closed until May], the council said.', 'indirect say the council'],
    ['[The bridge will stay closed], said Ann Harlow.', 'indirect say Ann Harlow'],
    ['[The bridge will stay closed], according to the council.', 'indirect say the council'],
    ['According to the council, [the bridge will stay closed].', 'indirect say the council'],
    ['According to a report by the council, [the bridge will stay closed].', 'indirect say a report by the council'],
    ['[The bridge, Harlow says, is unsafe].', 'indirect say Harlow'],
    ['As the Herald reported, [the bridge is unsafe].', 'indirect report the Herald'],
    ['[The bridge will stay closed], police said in a statement.', 'indirect say police'],
  ]);
});

describe('words in quotation marks within a sentence', () => {
  book([
    ['Harlow called the plan [“a bad joke”].', 'partial say Harlow'],
    ['Harlow described the plan as [“a bad joke”].', 'partial say Harlow'],
    ['The plan was dismissed by Harlow as [“a bad joke”].', 'partial deny Harlow'],
    ['The ministry rejected the claims, calling them [“pure invention”].', 'partial say The ministry'],
    ['[“Happy” with it], Harlow said.', 'indirect say Harlow'],
    ['Harlow said [the plan was “a bad joke”].', 'indirect say Harlow'],
  ]);
});

describe('what nobody says', () => {
  book([
    ['The report was published on Monday.'],
    ['The group has denied the claims.'],
    ['Claims against the company rose by a third.'],
    ['She reads two newspapers a day.'],
    ['The film “The Long Road Home” opened in May.'],
    ['A spokesman declined to comment.'],
    ['The company reported earnings that beat forecasts.'],
    ['When Harlow said that, the room fell silent.'],
    ['The stock added more than two percent.'],
    ['The warning came a day after the storm.'],
  ]);
});

describe('odd input', () => {
  test.each([
    ['cues only', 'said '.repeat(20_000)],
    ['cues and commas', 'he said, '.repeat(20_000)],
    ['sources only', 'according to '.repeat(10_000)],
    ['single marks', '‘a '.repeat(20_000)],
    ['straight marks in paragraphs that nothing closes', '"Hello there.\n\n'.repeat(5_000)],
    ['quotations and tags', '"No," said he. '.repeat(5_000)],
  ])('%s is read calmly', (_, text) => {
    expect(Array.isArray(statementsOf(text, english))).toBe(true);
  });

  test('statements are spans of the text, in order, and none lies in another', () => {
    const text =
      '“We build,” said Harlow, adding that it was time. According to the council, Harlow said, “yes, we build.” '.repeat(
        50,
      );
    const statements = statementsOf(text, english);
    expect(statements.length).toBeGreaterThan(50);
    statements.forEach(({ start, end, text: words }, index) => {
      expect(words).toBe(text.slice(start, end));
      expect(start).toBeGreaterThanOrEqual(statements[index - 1]?.end ?? 0);
    });
  });
});
