import { describe, expect, test } from 'vitest';
import { english } from '../english.ts';
import { describeFigure, figuresOf, type Phrase, phraseBook } from './phrase-book.ts';

const book = (phrases: readonly Phrase[]) => phraseBook(phrases, english);

describe('numbers and what they count', () => {
  book([
    ['The rebels freed [314 prisoners].', '314 „prisoners“'],
    ['The rebels freed [1,200 prisoners].', '1200 „prisoners“'],
    ['The rebels freed [twelve prisoners].', '12 „prisoners“'],
    ['The rebels freed [twenty-two prisoners].', '22 „prisoners“'],
    ['The rebels freed [300 wounded soldiers].', '300 „wounded soldiers“'],
    ['The rebels freed [1.2 million people].', '1200000 „people“'],
    ['The rebels freed [two hundred men].', '200 „men“'],
    ['The rebels freed [two hundred and fifty men].', '250 „men“'],
    ['The rebels freed [three thousand four hundred men].', '3400 „men“'],
    ['The rebels freed [a hundred and twenty men].', '120 „men“'],
    ['The rebels freed [two hundred men] and [fifty women].', '200 „men“', '50 „women“'],
    ['[Two million people] and [fifty soldiers] fled.', '2000000 „people“', '50 „soldiers“'],
    ['The town has [half a million residents].', '500000 „residents“'],
    ['She bought [a dozen eggs].', '12 „eggs“'],
    ['She bought [two dozen eggs].', '24 „eggs“'],
    ['[Thousands of US troops] left.', '~1000 „US troops“'],
    ['[Thousands of US and Filipino troops] left.', '~1000 „US and Filipino troops“'],
    ['[Three current and former officials] resigned.', '3 „current and former officials“'],
    ['[A dozen British and Irish singers] came.', '12 „British and Irish singers“'],
    ['[Thirty police officers] were hurt.', '30 „police officers“'],
    ['[Five] and [six goals] were not enough.', '5 „goals“', '6 „goals“'],
    ['[Three of the dead] were tourists.', '3 „dead“'],
    ['Police arrested [five men] and [two women].', '5 „men“', '2 „women“'],
    ['The firm has [4,500 American workers].', '4500 „American workers“'],
    ['The app has [5m users].', '5000000 „users“'],
    ['[Two children] were hurt.', '2 „children“'],
    ['At [12 schools] the roof leaked.', '12 „schools“'],
  ]);
});

describe('vague numbers', () => {
  book([
    ['[Dozens of people] were hurt.', '~12 „people“'],
    ['[Hundreds of houses] burned.', '~100 „houses“'],
    ['[Thousands] fled.', '~1000'],
    ['[Tens of thousands of people] fled.', '~10000 „people“'],
    ['[Hundreds of thousands of people] fled.', '~100000 „people“'],
    ['[Several hundred people] fled.', '~100 „people“'],
    ['[Several thousand people] fled.', '~1000 „people“'],
    ['[Millions of voters] stayed away.', '~1000000 „voters“'],
    ['It cost [millions of dollars].', '~1000000 USD'],
  ]);
});

describe('scales behind a hyphen', () => {
  book([
    ['The [$450-million] bridge opened.', '450000000 USD'],
    ['The [£3-billion] plan failed.', '3000000000 GBP'],
    ['A [12-year-old] boy won.', '12 years'],
  ]);
});

describe('money', () => {
  book([
    ['The bridge cost [$20].', '20 USD'],
    ['The bridge cost [$3 billion].', '3000000000 USD'],
    ['The bridge cost [£3bn].', '3000000000 GBP'],
    ['The bridge cost [$1.2m].', '1200000 USD'],
    ['The bridge cost [€500 million].', '500000000 EUR'],
    ['The bridge cost [$50k].', '50000 USD'],
    ['The bridge cost [20 million pounds].', '20000000 GBP'],
    ['The bridge cost [more than $3 billion].', '~3000000000 USD'],
    ['He paid [$5 million in damages].', '5000000 USD „damages“'],
    ['He signed a [$3 billion] deal.', '3000000000 USD'],
    ['A stamp costs [50 cents].', '50 ct'],
    ['The bridge cost [3,000 euros].', '3000 EUR'],
  ]);
});

describe('shares', () => {
  book([
    ['[Two-thirds of the voters] stayed away.', '0.666666666667 share „voters“'],
    ['[A third of the voters] stayed away.', '0.333333333333 share „voters“'],
    ['[Three quarters of the houses] burned.', '0.75 share „houses“'],
    ['[Half of the voters] stayed away.', '0.5 share „voters“'],
    ['[Nearly half of the voters] stayed away.', '~0.5 share „voters“'],
    ['[More than a third of the voters] stayed away.', '~0.333333333333 share „voters“'],
    ['[One in four voters] stayed away.', '0.25 share „voters“'],
    ['[Two out of three voters] stayed away.', '0.666666666667 share „voters“'],
    ['[43 percent of the votes] went to her.', '43 % „votes“'],
    ['[43% of the votes] went to her.', '43 % „votes“'],
    ['[43 per cent of the votes] went to her.', '43 % „votes“'],
    ['Prices rose by [3.5%].', '3.5 %'],
    ['Prices rose by [3.5 percent].', '3.5 %'],
    ['The rate rose by [two percentage points].', '2 percentage points'],
  ]);
});

describe('measures', () => {
  book([
    ['The wall is [20 metres] high.', '20 m'],
    ['The wall is [20 meters] high.', '20 m'],
    ['The road is [12 miles] long.', '12 mi'],
    ['Police found [five tonnes of cocaine].', '5 t „cocaine“'],
    ['It was [minus 20 degrees Celsius].', '-20 °C'],
    ['It was [minus 20 degrees].', '-20 °'],
    ['It was [90 degrees Fahrenheit].', '90 °F'],
    ['The wind reached [120 miles per hour].', '120 mph'],
    ['The farm has [40 acres].', '40 ac'],
    ['The bag weighs [20kg].', '20 kg'],
    ['The ship is [30m] long.', '30 m'],
    ['The fire burned [3,000 square miles].', '3000 mi²'],
  ]);
});

describe('bounds and ranges', () => {
  book([
    ['[At least 12 people] died.', '~12 „people“'],
    ['[Nearly 300 people] died.', '~300 „people“'],
    ['[Up to 300 people] died.', '~300 „people“'],
    ['[As many as 300 people] died.', '~300 „people“'],
    ['[Some 300 people] died.', '~300 „people“'],
    ['[An estimated 300 people] died.', '~300 „people“'],
    ['[Fewer than 10 people] died.', '~10 „people“'],
    ['[10 to 15 people] died.', '10…15 „people“'],
    ['[Between 10 and 15 people] died.', '10…15 „people“'],
    ['[10-15 people] died.', '10…15 „people“'],
    ['[10 or more people] died.', '~10 „people“'],
  ]);
});

describe('scores, votes and factors', () => {
  book([
    ['The team won [3-1].', '3…1 score'],
    ['The council passed it on a [7-2] vote.', '7…2 score'],
    ['The house voted [217 to 213] for the bill.', '217…213 score'],
    ['Prices are [twice] what they were.', '2 times'],
    ['She won for the [third time].', '3 times'],
    ['They lost [2-5] at home.', '2…5 score'],
  ]);
});

describe('ages', () => {
  book([
    ['A [54-year-old] man was hurt.', '54 years'],
    ['The [54-year-old] was hurt.', '54 years'],
    ['A [two-year-old] boy was hurt.', '2 years'],
    ['The girl is [four years old].', '4 years'],
    ['A man aged [54] was hurt.', '54 years'],
    ['She died at the age of [54].', '54 years'],
  ]);

  test('behind a name between commas', () => {
    const [age, ...others] = figuresOf('Ann Harlow, 54, was hurt.', { 'Ann Harlow': 'person' }, english);
    expect(others).toEqual([]);
    expect(age && describeFigure(age)).toBe('[54] 54 years');
  });
});

describe('numbers that are no figures', () => {
  book([
    ['Article 5 was invoked.'],
    ['He took Flight 370.'],
    ['It happened in 1998.'],
    ['He was jailed for 12 years.'],
    ['They met at 10 a.m. on Monday.'],
    ['The second man fled.'],
    ['A man fled.'],
    ['He stayed in a 5-star hotel.'],
    ['Call 020-7946-0123 now.'],
  ]);
});
