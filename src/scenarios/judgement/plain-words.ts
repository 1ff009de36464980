/**
 * Ways in which English says what it thinks of a view, by what they do. A phrase is words between spaces: `a|b` stands
 * for one of several, `_` for any word, `..` for up to five. They are of English in general,
 * not of any one article: words of belief, of betting, building, fighting, selling and walking.
 */
/** Ways of saying so outright: they are read before all others, so that no part of them is taken for something else. */
export const PLAIN_WORDS = {
  'plainly likely': [
    'likeliest|inevitable|odds on',
    'most|very|highly|quite|overwhelmingly|entirely likely|probable|plausible|realistic|convincing|persuasive|credible|justified',
    'more likely|probable|plausible than the|all|any|its',
    'is what .. will|gets|get',
    'will in fact|practice|effect',
    'is|seems|looks|am|was|are|remains|as likely|probable|right|correct|convinced|persuaded|plausible|convincing|certain',
    'almost|all but|near|nearly|virtually certain|certainly|inevitable',
    'in all likelihood|probability',
    'safe|safest|best bet|guess',
    'surprised|astonished|amazed|startled .. otherwise|without|else|not',
    'surprised|astonished|amazed|startled if|to .. not|otherwise|otherwise|any',
    'expect|expects|expected|expecting anything|nothing else|otherwise',
    'two in three',
    'three in four|five',
    'four in five',
    'better than even|evens|half',
    'more likely than not',
    'hard|difficult to .. anything|another|other else|answer|way|explanation',
  ],
  'plainly unlikely': [
    'chance|chances|odds|probability|prospects .. zero|nil|none|nought',
    'says|said|answers|answered|voted no',
    "won't be|happen|come|work|hold|do",
    'dead horse|duck|letter|end|water',
    'forget it|this|that',
    'file|filed|files .. under',
    'going to|nowhere happen',
    'unlikely|unlikeliest|implausible|improbable|inconceivable|unthinkable',
    'least|less|hardly|scarcely|far likely|probable|plausible|convincing|persuasive|credible|realistic|from|fetched',
    "likely|probably|certainly|surely|presumably will|would|not|won't|wouldn't|never|fail not|never|fail",
    "likely|probably|certainly|surely|presumably not|won't|wouldn't|never|fail",
    "most|very|more likely|probably will|would|not|won't not|never|prove|be",
    'will|would|is never|not happen|work|hold|be|come|going|prove|do|survive',
    'is|was|are|seems|looks wrong|mistaken|impossible|dead|doomed|a fantasy|dream|illusion',
    'out of the question',
    'rule|rules|ruled|rejects|reject|dismiss|dismisses|discards it|out|this|that|them',
  ],
} as const;
