import type { Member } from '../members/lay-out-series';
import type { Sentence, Story } from '../story/read-story';
import { type Weights, weighEvidence } from '../weights/weights';
import { weighWording } from '../wording/lexicon';
import { type ClaimEvidence, onlyIntroduces, readClaimEvidence, readPlace, readSaid } from './claim-evidence';
import { type Gist, readGist } from './read-gist';

/** What a member claims: one sentence, or two neighbours of which either may be it. Offsets are those of its block. */
export interface KeyClaim {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

type ClaimWeights = Pick<Weights, 'claim' | 'words'>;

const LOOKED_AT = 8;
const LONGEST = 420;
/** Two neighbours are shown only if neither is this much longer than the other. */
const MUCH_LONGER = 4 / 3;

const FOUND = new WeakMap<Member, { readonly weights: ClaimWeights; readonly claim: KeyClaim | null }>();

/**
 * The sentence of a member that says what would happen, or what the view holds, with a neighbour that may be it too. It
 * is looked for once, however many series have the member.
 */
export function findKeyClaim(story: Story, member: Member, weights: ClaimWeights): KeyClaim | null {
  const known = FOUND.get(member);
  if (known?.weights === weights) return known.claim;
  const claim = chooseClaim(story, member, weights);
  FOUND.set(member, { weights, claim });
  return claim;
}

function chooseClaim(story: Story, member: Member, weights: ClaimWeights): KeyClaim | null {
  const claims = listClaims(member);
  const shares = shareOut(story, member, claims, weights);
  let best = -1;
  shares.forEach((share, i) => {
    if (share > (shares[best] ?? 0)) best = i;
  });
  const chosen = claims[best];
  if (!chosen) return null;
  const single = { sentence: chosen, start: chosen.start, end: chosen.end };
  let most = shares[best] ?? 0;
  let shown: KeyClaim = single;
  for (const other of [best - 1, best + 1]) {
    const neighbour = claims[other];
    const both = neighbour && showBoth(chosen, shares[best] ?? 0, neighbour, shares[other] ?? 0);
    if (!both || both.worth <= most) continue;
    most = both.worth;
    shown = { sentence: chosen, start: both.start, end: both.end };
  }
  return shown;
}

/** What two neighbouring sentences are worth together: each counts unless the other drowns it. */
function showBoth(one: Sentence, share: number, other: Sentence, otherShare: number) {
  if (one.block !== other.block || onlyIntroduces(other) || other.text.endsWith('?')) return null;
  const start = Math.min(one.start, other.start);
  const end = Math.max(one.end, other.end);
  if (end - start > LONGEST) return null;
  const worth =
    (other.words.length <= one.words.length * MUCH_LONGER ? share : 0) +
    (one.words.length <= other.words.length * MUCH_LONGER ? otherShare : 0);
  return { start, end, worth };
}

/** The sentences of a member that may be its claim: the first few, without its heading. */
export function listClaims({ opening, block, sentences }: Member): readonly Sentence[] {
  const body = opening.kind === 'heading' ? sentences.filter((sentence) => sentence.block !== block) : sentences;
  return (body.length > 0 ? body : sentences).slice(0, LOOKED_AT);
}

/** The evidence for each of the sentences of `listClaims`. */
export function readClaims(story: Story, member: Member): ClaimEvidence[] {
  const gist = readGistOf(story, member);
  return listClaims(member).map((sentence, place) => readClaimEvidence(sentence, place, member, gist));
}

function readGistOf({ blocks }: Story, member: Member): Gist {
  const { label, block } = member.opening;
  return readGist(member, label ? (blocks[block]?.text ?? '').slice(label.start, label.end) : '');
}

/** How likely each sentence is the claim. */
function shareOut(story: Story, member: Member, claims: readonly Sentence[], weights: ClaimWeights): number[] {
  const gist = readGistOf(story, member);
  const odds = claims.map((sentence, place) =>
    Math.exp(weighSaid(sentence, weights) + weighEvidence(readPlace(sentence, place, member, gist), weights.claim)),
  );
  const total = odds.reduce((all, value) => all + value, 0);
  return odds.map((value) => value / total);
}

const WEIGHED = new WeakMap<Sentence['words'], { readonly weights: ClaimWeights; readonly sum: number }>();

/** How much a sentence sounds like a claim, wherever it stands; each is weighed once, however many series have it. */
function weighSaid(sentence: Sentence, weights: ClaimWeights): number {
  const { claim, words } = weights;
  const known = WEIGHED.get(sentence.words);
  if (known?.weights === weights) return known.sum;
  const weighed = {
    weights,
    sum: weighWording(sentence, words).claims + weighEvidence(readSaid(sentence), claim),
  };
  WEIGHED.set(sentence.words, weighed);
  return weighed.sum;
}
