const START = 'https://';
const TRAILING = '.,;:!?…\'"”’)]}>*_';

/** The address when it is an absolute https URL without credentials, otherwise null. */
export function httpsUrl(value) {
  if (typeof value !== 'string' || !value.startsWith(START)) return null;
  try {
    const url = new URL(value);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * Splits a plain text into parts `{text}` and `{text, href}`. Only https addresses written out
 * in full become links; punctuation that closes a sentence stays outside.
 */
export function linkify(text) {
  const parts = [];
  let plainFrom = 0;
  let at = text.indexOf(START);
  while (at >= 0) {
    const candidate = text.slice(at, endOfAddress(text, at));
    const href = candidate.length > START.length && !isWordBefore(text, at) ? httpsUrl(candidate) : null;
    if (href) {
      if (at > plainFrom) parts.push({ text: text.slice(plainFrom, at) });
      parts.push({ text: candidate, href });
      plainFrom = at + candidate.length;
    }
    at = text.indexOf(START, at + Math.max(candidate.length, START.length));
  }
  if (plainFrom < text.length) parts.push({ text: text.slice(plainFrom) });
  return parts;
}

function endOfAddress(text, from) {
  let end = from;
  while (end < text.length && !/[\s<>"„”]/.test(text[end])) end++;
  while (end > from && TRAILING.includes(text[end - 1]) && !closesAPair(text, from, end)) end--;
  return end;
}

function closesAPair(text, from, end) {
  return text[end - 1] === ')' && text.slice(from, end - 1).includes('(');
}

function isWordBefore(text, at) {
  return at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]);
}
