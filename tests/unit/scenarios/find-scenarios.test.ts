import { describe, expect, test } from 'vitest';
import { findScenarios } from '../../../src/scenarios/find-scenarios';
import { FORMS, TRAPS } from './cases';
import { toBlocks } from './to-blocks';

describe('findScenarios', () => {
  test.each(FORMS)('finds the scenarios told as $name', ({ story, starts }) => {
    const { scenarios } = findScenarios(toBlocks(story));
    expect(scenarios.map(({ blocks }) => blocks.start)).toEqual(starts);
  });

  test.each(TRAPS)('finds none in $name', ({ story, starts }) => {
    const { scenarios } = findScenarios(toBlocks(story));
    expect(scenarios.map(({ blocks }) => blocks.start)).toEqual(starts);
  });

  test('gives the question and how many answers it promises', () => {
    const { question } = findScenarios(toBlocks(FORMS[0]?.story ?? ''));
    expect(question?.sentence.text).toBe('Engineers see three ways in which it could go.');
    expect(question?.promised).toBe(3);
  });

  test('takes no amount for a promise of so many answers', () => {
    const amounts = 'The delta had four billion stems of reed in two hundred bays, and six thousand herons.';
    const { question } = findScenarios(toBlocks(`${amounts}\n${FORMS[0]?.story ?? ''}`));
    expect(question?.promised).toBe(3);
    const [, told = ''] = (FORMS[0]?.story ?? '').split(/three ways in which it could go\.\s*/);
    expect(findScenarios(toBlocks(`${amounts}\n${told}`)).question?.promised ?? null).toBeNull();
  });

  test('gives each verdict with the sentence that it rests on', () => {
    const { scenarios } = findScenarios(toBlocks(FORMS[0]?.story ?? ''));
    expect(scenarios.map(({ verdict }) => [verdict.value, verdict.sentence?.text])).toEqual([
      ['unlikely', 'Few believe that it will happen.'],
      ['likely', 'That is the most likely outcome.'],
      [
        'mixed',
        'The islanders would travel by bus over the new bridge, which is possible but only if the bridge is built.',
      ],
    ]);
  });

  test('reads a verdict that is given below, by number', () => {
    const story = `Officials see three options for the port, and set them out without saying which they like.
      The first is to dredge it every spring, which would keep the ferry running as before.
      The second is to move the quay outside the bar, where ships would berth at any tide.
      The third is to sell the ferry, and the islanders would take the bus.
      The finance ministry has its own opinion. The first it calls a fantasy. The second is by far the most likely, it says. The third could work, but only if the bridge is built.`;
    const { scenarios } = findScenarios(toBlocks(story));
    expect(scenarios.map(({ verdict }) => verdict.value)).toEqual(['unlikely', 'likely', 'mixed']);
  });

  test('never calls likely what the sentence that it shows for it calls unlikely', () => {
    const story = `Engineers see three ways in which the bridge could be saved, and set them out for the council.
      The first is to close it in winter, which would spare the piers. It is highly unlikely.
      The second is to build piers of steel beside the old ones. Most analysts consider this improbable.
      The third is to let the army build one of pontoons. This scenario is very unlikely.`;
    const { scenarios } = findScenarios(toBlocks(story));
    expect(scenarios).toHaveLength(3);
    for (const { verdict } of scenarios) expect(verdict.value).not.toBe('likely');
  });

  test('weighs a sixth scenario as well', () => {
    const ways = ['close', 'widen', 'sell', 'mend', 'paint', 'replace'];
    const ranks = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
    const told = ways.map(
      (way, i) =>
        `The ${ranks[i]} scenario is that the council would ${way} the bridge before the winter comes. This is ${i === 5 ? 'by far the most likely outcome' : 'very unlikely'}.`,
    );
    const { scenarios } = findScenarios(toBlocks(['Engineers see six scenarios for the bridge.', ...told].join('\n')));
    expect(scenarios.map(({ verdict }) => verdict.value)).toEqual([...Array(5).fill('unlikely'), 'likely']);
  });

  test('a later reference back to a scenario is no new one', () => {
    const story = `${FORMS[0]?.story}
      The first way, in contrast, has a friend in the ministry. The second way has none.`;
    expect(findScenarios(toBlocks(story)).scenarios).toHaveLength(3);
  });
});
