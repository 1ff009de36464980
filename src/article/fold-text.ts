/**
 * Text made comparable the way browsers' find-in-page compares it: lower case, base letters without their diacritics,
 * straight quotation marks. Every UTF-16 code unit gives exactly one, so that offsets stay valid.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : lowerEach(text);
  return /[^\x20-\x7e\n\t]/.test(sameLength) ? sameLength.replace(/[^\x20-\x7e\n\t]/g, foldUnit) : sameLength;
}

const SAME: Readonly<Record<string, string>> = {
  // Lowering gives either, by what stands behind it.
  ς: 'σ',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
};

function foldUnit(unit: string): string {
  const same = SAME[unit];
  if (same !== undefined) return same;
  const base = unit.normalize('NFD').charAt(0);
  return /\p{L}/u.test(base) ? base : unit;
}

/** For the few characters that grow when lowered (İ). */
function lowerEach(text: string): string {
  let lowered = '';
  for (const character of text) {
    const lower = character.toLowerCase();
    lowered += lower.length === character.length ? lower : character;
  }
  return lowered;
}
