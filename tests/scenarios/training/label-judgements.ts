import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStory } from '../../../src/scenarios/story/read-story';
import type { VerdictValue } from '../../../src/scenarios/types';
import { readSaying } from '../../../src/scenarios/verdicts/read-saying';
import { SETS } from '../scoring/load-set';
import type { LabelledChoice } from './fit-weights';
import { labelValue } from './label-article';

const FOLDER = join(SETS, 'judgements');
const COUNTS = 0.3;
const VALUES: Readonly<Record<string, VerdictValue>> = { L: 'likely', U: 'unlikely', M: 'mixed' };

/**
 * The choice of a verdict for each line of the files in judgements: L for likely, U for unlikely or M for mixed, and a
 * sentence or two. Lines of any other letter give none.
 */
export function labelJudgements(): LabelledChoice[] {
  const lines = readdirSync(FOLDER).flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n'));
  return lines.flatMap(labelLine);
}

function labelLine(line: string): LabelledChoice[] {
  const value = VALUES[line.charAt(0)];
  if (!value) return [];
  const { sentences } = readStory([{ kind: 'paragraph', text: line.slice(2), marks: [], level: 0 }]);
  return sentences.map((sentence) => labelValue(readSaying(sentence), sentence, value, COUNTS / sentences.length));
}
