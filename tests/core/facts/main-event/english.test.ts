import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../core/article/plain-text-article.ts';
import { findKeySentences } from '../../../../core/facts/main-event/find-key-sentences.ts';
import { splitSentences } from '../../../../core/text/split-sentences.ts';
import { english } from '../english.ts';
import { type Case, cases, groupOf } from './phrase-book.ts';

const book = (table: readonly Case[]) => cases(table, english);

describe('who and what', () => {
  book([
    ['The council approved the budget.', { who: 'The council', what: 'approved the budget' }],
    ['The council has approved the budget.', { who: 'The council', what: 'has approved the budget' }],
    ['Three climbers were hurt.', { who: 'Three climbers', what: 'were hurt' }],
    ['Police evacuated the building.', { who: 'Police', what: 'evacuated the building' }],
    ['Mayor Ann Harlow, a Democrat, resigned.', { who: 'Mayor Ann Harlow', what: 'resigned' }],
    ['Ann Harlow, who leads the council, resigned.', { who: 'Ann Harlow', what: 'resigned' }],
    ['A man accused of theft was jailed.', { who: 'A man accused of theft', what: 'was jailed' }],
    ['The man who stole the car was jailed.', { who: 'The man who stole the car', what: 'was jailed' }],
    ['The council closed the road and called the police.', { who: 'The council', what: 'closed the road' }],
    ['The mayor also closed the school.', { who: 'The mayor', what: 'closed the school' }],
    ['Experts warn that the bridge is unsafe.', { who: 'Experts', what: 'warn that the bridge is unsafe' }],
    ['A bus crashed into a wall and then hit a tree.', { who: 'A bus', what: 'crashed into a wall' }],
    ['The mother of a kidnapped girl was heard.', { who: 'The mother of a kidnapped girl', what: 'was heard' }],
    ['Ann Harlow, Tom Reed and Pat Vance resigned.', { who: 'Ann Harlow, Tom Reed and Pat Vance', what: 'resigned' }],
    ['Did he know that the bank would close? The mayor resigned.', { who: 'The mayor', what: 'resigned' }],
    ['A train derailed, police said.', { who: 'A train', what: 'derailed' }],
    ['After the storm hit, the council closed the road.', { who: 'the council', what: 'closed the road' }],
  ]);
});

describe('where, when, why and how', () => {
  book([
    [
      'The council approved the budget on Monday.',
      { who: 'The council', what: 'approved the budget on Monday', when: 'on Monday' },
    ],
    [
      'A bus crashed near Leeds on Tuesday.',
      { who: 'A bus', what: 'crashed near Leeds on Tuesday', where: 'near Leeds', when: 'on Tuesday' },
      { names: { Leeds: 'place' } },
    ],
    [
      'LEEDS — A bus crashed on Tuesday.',
      { who: 'A bus', what: 'crashed on Tuesday', where: 'LEEDS', when: 'on Tuesday' },
      { names: { LEEDS: 'place' } },
    ],
    ['LEEDS, March 12 (Press Wire) - A bus crashed.', { who: 'A bus', what: 'crashed', when: 'March 12' }],
    ['The talks are due to start.', { who: 'The talks', what: 'are due to start' }],
    [
      'The council closed the bridge because it was icy.',
      { who: 'The council', what: 'closed the bridge', why: 'because it was icy' },
    ],
    [
      'The airline cancelled 20 flights due to a strike.',
      { who: 'The airline', what: 'cancelled 20 flights due to a strike', why: 'due to a strike' },
    ],
    [
      'The firm cut costs by closing two plants.',
      { who: 'The firm', what: 'cut costs by closing two plants', how: 'by closing two plants' },
    ],
  ]);
});

describe('the key sentences of an English article', () => {
  it('name whom it is about, and take nothing up', () => {
    const text = [
      'The Northern Line has stopped its ferries to Skye.',
      'It said so on Monday.',
      'The weather was sunny and almost without any wind that day.',
      'Many guests had waited for news since the morning hours.',
      'Mayor Elspeth Orr accused the Northern Line of leaving Skye alone.',
      'What happens now?',
      'A report of the shipyard is due in the summer months.',
    ].join(' ');
    const article = articleFromText(text, { language: 'en' });
    const groups = [
      groupOf(text, 'Northern Line', 'organisation'),
      groupOf(text, 'Skye', 'place'),
      groupOf(text, 'Elspeth Orr', 'person'),
    ];
    const found = findKeySentences(article, splitSentences(article, english), groups, english).map((each) => each.text);
    expect(found[0]).toBe('The Northern Line has stopped its ferries to Skye.');
    expect(found).toContain('Mayor Elspeth Orr accused the Northern Line of leaving Skye alone.');
    expect(found).not.toContain('It said so on Monday.');
  });
});
