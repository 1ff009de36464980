import { FACT_NOUNS, VIEW_NOUNS } from './nouns';

/** Kinds of words that tell what a sentence does; bits of one number. */
export const Cue = {
  Modal: 1,
  Stance: 2,
  Past: 4,
  View: 8,
  Fact: 16,
  Me: 32,
  But: 64,
  If: 128,
  Not: 256,
  Function: 512,
  Present: 1024,
  Judge: 2048,
  Asks: 4096,
  Splits: 8192,
  Lead: 16384,
  Turn: 32768,
  Count: 65536,
  Ordinal: 131072,
  Pronoun: 262144,
  Rival: 524288,
  Camp: 1048576,
  Digit: 2097152,
  Ends: 4194304,
  Quote: 8388608,
  You: 16777216,
  Plural: 33554432,
  Human: 67108864,
  Other: 134217728,
  Believes: 268435456,
  Would: 536870912,
  Theme: 1073741824,
} as const;

const WORDS: readonly (readonly [number, string])[] = [
  [Cue.Modal | Cue.Ends, 'will would could may might shall can must should'],
  [Cue.Would, "would could might may wouldn't"],
  [
    Cue.Theme,
    'scenario scenarios forecast forecasts outcome outcomes possibility possibilities option options hypothesis theory theories explanation explanations likely unlikely likeliest plausible probable probably odds alternative alternatives prediction predictions future',
  ],
  [Cue.Modal, "won't wouldn't couldn't cannot likely eventually someday"],
  [
    Cue.Past | Cue.Ends,
    'was were had did went came took gave began became got made told ended started found opened closed left died',
  ],
  [Cue.Present | Cue.Ends, 'is are has have does do be'],
  [Cue.Me, "i my we our me us i'd i've i'm i'll we'd we've we'll ours mine"],
  [Cue.You, "you your you'll you're you've yours"],
  [Cue.But | Cue.Ends, 'but yet however although though nevertheless nonetheless still except'],
  [Cue.Not, "not no never nobody none nothing cannot can't hardly scarcely nor neither without"],
  [Cue.If, 'if unless provided whether depends until suppose should assuming'],
  [Cue.Function, 'the of and to in a that is for it on was with as'],
  [
    Cue.Ends,
    'of to that which who whom whose in on for from with by at as among under over because when where while and or than into if he she it they we i you this these those there about',
  ],
  [
    Cue.Judge,
    'likely unlikely likeliest probable probably improbable plausible implausible convincing unconvincing persuasive persuaded persuades realistic unrealistic credible possible impossible doubt doubts trouble weakness flaw bet odds perhaps fantasy sound right wrong merit merits chance prospect evidence money',
  ],
  [Cue.Asks, 'what how where why whether who which when'],
  [
    Cue.Splits,
    'disagree disagrees disagreed disagreement divide divides divided division split splits quarrel quarrels quarrelling argue argues arguing argument differ differs differed choice choose choosing fork crossroads alternatives either versus debate debated dispute disputes disputed contend rival competing agree agreement consensus unanimity torn apart variously guesses bets forecasts scenarios following',
  ],
  [
    Cue.Lead,
    'the a an and but or then so there is are comes come came for to in under on with by about of as it this that these here next now finally lastly still yet only perhaps my our his her their its your consider take starts start begin begins leaves left remains remain us also too again let yes quite very much according another',
  ],
  [
    Cue.Turn,
    'then next finally lastly remains remain leaves left turn turns turning moves between against facing opposite opposed contrast elsewhere lately contrary otherwise alternatively meanwhile start starts begin begins began last far opposing conversely rather',
  ],
  [
    Cue.Count,
    'two three four five six several couple pair trio quartet both many various different distinct possible main broad few rival competing handful opposing conflicting alternative 2 3 4 5 6',
  ],
  [
    Cue.Ordinal,
    'first second third fourth fifth sixth firstly secondly thirdly fourthly last lastly final remaining former latter',
  ],
  [Cue.Pronoun, "he she it they this that these those such his her their its him them he's she's it's they're here so"],
  [
    Cue.Rival,
    'rival opposite opposing different older newer younger contrary competing alternative official orthodox conventional standard radical minority majority best worst base central optimistic pessimistic middle bull bear upside downside bleak rosy grim gloomy benign baseline moderate extreme nightmare darkest darker brighter likeliest simplest oldest newest most least more less',
  ],
  [
    Cue.Camp,
    'hawks doves bulls bears cynics sceptics skeptics purists romantics believers doubters gradualists critics supporters advocates proponents opponents enthusiasts fans',
  ],
  [
    Cue.Human,
    'analysts experts economists officials engineers scholars historians scientists researchers people colleagues critics officers diplomats lawyers traders investors farmers ministers planners residents voters members readers doctors friends insiders observers commentators forecasters politicians liberals conservatives businesses owners unions campaigners archaeologists geologists linguists demographers strategists some many most others those group groups camp camps school crowd party faction',
  ],
  [Cue.Other | Cue.Plural, 'others'],
  [Cue.Other, 'another other'],
  [Cue.Plural | Cue.Human, 'men women people'],
];

const BELIEFS =
  'argue believe contend maintain reckon expect predict foresee envisage insist assume suppose posit imagine conclude anticipate';

const STANCE =
  'want propose favour favor warn claim suggest prefer think foresee point forecast blame advocate urge hope fear regard suspect describe say doubt hold see read trust count support back recommend call consider treat dismiss accept demand dream look start rest rely attribute ascribe explain trace speak plan';
const STANCE_IRREGULAR =
  'held thinks think thought foresees foresee foresaw bet bets saw said puts put sees wrote writes write holds told finds find spoke';

const CUES = new Map<string, number>();

function add(cue: number, words: readonly string[]): void {
  for (const word of words) CUES.set(word, (CUES.get(word) ?? 0) | cue);
}

function toPlural(noun: string): string {
  if (/[^aeo]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/sis$/.test(noun)) return `${noun.slice(0, -2)}es`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

for (const [cue, words] of WORDS) add(cue, words.split(' '));
add(Cue.Stance, STANCE_IRREGULAR.split(' '));
add(Cue.Believes, ['hold', 'holds', 'held', 'think', 'thinks', 'foresaw']);
for (const [cue, verb] of [
  ...BELIEFS.split(' ').map((each) => [Cue.Stance | Cue.Believes, each] as const),
  ...STANCE.split(' ').map((each) => [Cue.Stance, each] as const),
]) {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  add(cue, [verb, toPlural(verb), `${stem}ed`]);
}
for (const [cue, nouns] of [
  [Cue.View, VIEW_NOUNS],
  [Cue.Fact, FACT_NOUNS],
] as const) {
  add(cue, nouns.split(' '));
  add(cue | Cue.Plural, nouns.split(' ').map(toPlural));
}

const YEAR_AHEAD = /^20(?:2[7-9]|[3-9]\d)s?$/;

/** The cues of one word in lower case, with straight apostrophes. */
export function cuesOf(word: string): number {
  const known = CUES.get(word);
  if (known !== undefined) return known;
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return Cue.Digit | (YEAR_AHEAD.test(word) ? Cue.Modal : 0);
  return guessCues(word);
}

/** What the ending of an unknown word tells. */
function guessCues(word: string): number {
  const { length } = word;
  if (length < 4) return 0;
  const last = word.charCodeAt(length - 1);
  if (last === 115) {
    if (word.endsWith("'s")) return 0;
    if (word.endsWith('ists') || word.endsWith('ites')) return Cue.Plural | Cue.Camp;
    if (word.endsWith('ers') || word.endsWith('ors') || word.endsWith('ians')) return Cue.Plural | Cue.Human;
    return word.endsWith('ss') ? 0 : Cue.Plural;
  }
  if (last === 116) {
    if (word.endsWith("n't")) return Cue.Not;
    if (length > 5 && word.endsWith('est')) return Cue.Rival;
    return 0;
  }
  if (last === 108 && word.endsWith("'ll")) return Cue.Modal;
  return last === 100 && word.endsWith("'d") ? Cue.Modal | Cue.Would : 0;
}

/** Whether the sentences are English, by the share of those with at least one of its commonest words. */
export function isEnglish(sentences: readonly { readonly cues: number }[]): boolean {
  const sample = sentences.slice(0, 60);
  return sample.filter(({ cues }) => cues & Cue.Function).length > sample.length * 0.6;
}
