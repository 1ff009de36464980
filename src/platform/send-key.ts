/** The keys that suggest a correction, and send it, as a platform writes them; `platform` is `navigator.platform`. */
export function sendKey(platform: string): string {
  return /mac|iphone|ipad|ipod/i.test(platform) ? '⌘\u2009Enter' : 'Ctrl+Enter';
}
