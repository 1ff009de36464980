import type { Block } from '../../../src/article/types';
import type { StoryMessage } from '../../../src/platform/messages';
import type { Excerpt, Scenario, ScenarioSummary, VerdictValue } from '../../../src/scenarios/types';
import { page } from './page';

type Blocks = StoryMessage['blocks'];

const paragraph = (text: string): Blocks[number] => ({ kind: 'paragraph', text, marks: [], level: 0 });

/** A story that sets out three scenarios, one of them with a link and one of them weighed by nobody. */
export const blocks: Blocks = [
  paragraph(
    'The ferry has carried the post over the estuary for ninety years, and nobody has ever counted the letters.',
  ),
  paragraph('What will become of it when the bridge opens? The harbour office has set out three scenarios.'),
  paragraph(
    'In the first scenario, the ferry is scrapped within a year. The harbour master, Olena Marchuk, argues that no boat can be kept for a dozen letters. But this is unlikely, because the council has already paid for a new engine.',
  ),
  paragraph(
    'The second scenario keeps the ferry as it is, with the same crew and the same timetable, and asks the post office to pay for it. That is the most likely outcome, since the contract runs for six more years and nobody has asked for it to be changed.',
  ),
  paragraph(
    'In the third scenario, the boat becomes a museum on the northern quay, where schoolchildren would learn to tie knots.',
  ),
  paragraph('The council votes in June, and the ferryman says that he will be on the water whatever it decides.'),
];

/** The page with nothing selected, as it opens on the summary. */
export const unselected = { ...page, selection: null };

export const story: StoryMessage = { blocks, place: 1 };

/** A story that sets out nothing side by side, with headings and without. */
export const plainBlocks: Blocks = [
  paragraph('The ferry left at nine. It was full of letters.'),
  paragraph('Nobody was late, and the ferryman smiled. He always does.'),
];
export const headedBlocks: Blocks = [
  { kind: 'heading', text: 'The crossing', marks: [], level: 2 },
  ...plainBlocks,
  { kind: 'heading', text: 'The far shore', marks: [], level: 2 },
  paragraph('There was a dog on the quay.'),
];

function excerpt(block: number, text: string): Excerpt {
  const start = blocks[block]?.text.indexOf(text) ?? -1;
  if (start === -1) throw new Error(`Block ${block} has no “${text}”.`);
  return { text, span: { block, start, end: start + text.length } };
}

function scenario(block: number, label: string | null, claim: string, verdict: [VerdictValue, string?]): Scenario {
  const [value, sentence] = verdict;
  return {
    label: label === null ? null : excerpt(block, label),
    keyClaim: excerpt(block, claim),
    holder: null,
    verdict: { value, sentence: sentence === undefined ? null : excerpt(block, sentence) },
    blocks: { start: block, end: block + 1 },
  };
}

export const summary: ScenarioSummary = {
  question: { sentence: excerpt(1, 'The harbour office has set out three scenarios.'), promised: 3 },
  scenarios: [
    {
      ...scenario(2, 'the first scenario', 'In the first scenario, the ferry is scrapped within a year.', [
        'unlikely',
        'But this is unlikely, because the council has already paid for a new engine.',
      ]),
      holder: excerpt(2, 'Olena Marchuk'),
    },
    scenario(3, null, blocks[3]?.text ?? '', ['likely', 'That is the most likely outcome']),
    scenario(4, 'the third scenario', blocks[4]?.text ?? '', ['none']),
  ],
};

/** Stands in for the engine, whose own tests say what it finds: here it finds what a test says. */
export function findScenarios(given: readonly Block[]): ScenarioSummary {
  return given.length === blocks.length ? summary : { question: null, scenarios: [] };
}
