import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStory } from '../../src/scenarios/read-story';
import { readEvidenceForNone, toOpinion } from '../../src/scenarios/verdicts/find-opinions';
import { JUDGED } from '../../src/scenarios/verdicts/judged';
import type { LabelledChoice } from './fit-weights';
import { readWholeEvidence } from './whole-evidence';

const FOLDER = join(import.meta.dirname, 'judgements');
const COUNTS = 0.3;

/**
 * The choice of a value for each line of the files in judgements: L for likely, U for unlikely, M for mixed or N for none,
 * and a sentence or two.
 */
export function labelJudgements(): LabelledChoice[] {
  const lines = readdirSync(FOLDER).flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n'));
  return lines.filter((line) => line !== '').map(labelLine);
}

function labelLine(line: string): LabelledChoice {
  const { sentences } = readStory([{ kind: 'paragraph', text: line.slice(2), marks: [], level: 0 }]);
  const opinions = sentences.map((sentence) => toOpinion(sentence, {}));
  const options = opinions.flatMap((opinion) => JUDGED.map((value) => readWholeEvidence(value, opinion)));
  const right = opinions.flatMap(() => JUDGED.map((value) => value.charAt(0).toUpperCase() === line.charAt(0)));
  return {
    options: [...options, readEvidenceForNone(opinions)],
    right: [...right, line.startsWith('N')],
    counts: COUNTS,
  };
}
