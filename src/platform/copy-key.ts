/** The copy key as a platform writes it; `platform` is `navigator.platform`. An iPad's keyboard is a Mac's. */
export function copyKey(platform: string): string {
  return /mac|iphone|ipad|ipod/i.test(platform) ? '⌘C' : 'Ctrl+C';
}
