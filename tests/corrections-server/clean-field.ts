/**
 * A field as WordPress cleans it before a plugin sees it: tags stripped (an opening `<` without its end is escaped),
 * percent-encoded octets dropped, line breaks and other white space flattened.
 */
export function cleanField(text: string): string {
  let cleaned = text.includes('<') ? stripTags(escapeLoneOpenings(text)) : text;
  cleaned = cleaned.replace(/[\r\n\t ]+/g, ' ').replace(/^[ \t\n\r\0\v]+|[ \t\n\r\0\v]+$/g, '');
  for (let before = ''; before !== cleaned; ) {
    before = cleaned;
    cleaned = cleaned.replace(/%[a-f0-9]{2}/gi, '');
  }
  return cleaned.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

function escapeLoneOpenings(text: string): string {
  return text.replace(/<[^>]*?(?=<|>|$)>?/g, (piece) =>
    piece.includes('>') ? piece : piece.replace('<', '&lt;').replaceAll('"', '&quot;'),
  );
}

function stripTags(text: string): string {
  return text.replace(/<(script|style)[^>]*?>.*?<\/\1>/gis, '').replace(/<[a-z!/?][^>]*>?/gi, '');
}
