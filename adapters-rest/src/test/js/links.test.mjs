import assert from 'node:assert/strict';
import test from 'node:test';
import { httpsUrl, linkify } from '../../main/resources/META-INF/resources/widget/links.js';

const hrefs = (text) => linkify(text).flatMap((part) => part.href ?? []);

test('only absolute https addresses without credentials are links', () => {
  assert.equal(httpsUrl('https://example.com/a?b=c'), 'https://example.com/a?b=c');
  for (const unsafe of [
    'javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'http://example.com', '//example.com', '/path', 'data:text/html,x',
    'https://user:secret@example.com', ' https://example.com', 'https:example.com', 'https://', '', null, 5, {},
  ]) {
    assert.equal(httpsUrl(unsafe), null, String(unsafe));
  }
});

test('the parts of a text always add up to the text', () => {
  for (const text of [
    '', 'bez adresu', 'https://', 'https://a.pl', 'Szczegóły: https://a.pl/x, a także (https://b.pl/y).',
    'xhttps://a.pl https://https://a.pl', '<a href="https://a.pl">', 'https://a.pl/(x)', 'https://u:p@a.pl dalej',
  ]) {
    assert.equal(linkify(text).map((part) => part.text).join(''), text);
  }
});

test('punctuation that closes a sentence stays outside the link', () => {
  assert.deepEqual(hrefs('Zobacz https://a.pl/x. Albo (https://b.pl/y), lub „https://c.pl/z”!'), [
    'https://a.pl/x', 'https://b.pl/y', 'https://c.pl/z',
  ]);
  assert.deepEqual(hrefs('https://pl.wikipedia.org/wiki/Gda%C5%84sk_(miasto)'), ['https://pl.wikipedia.org/wiki/Gda%C5%84sk_(miasto)']);
});

test('what only looks like an address stays text', () => {
  assert.deepEqual(hrefs('http://a.pl javascript:https.pl www.a.pl xhttps://a.pl https://u:p@a.pl'), []);
});

test('a long text without spaces takes linear time', () => {
  const started = performance.now();
  linkify('https://'.repeat(20_000));
  linkify(`https://${'.'.repeat(200_000)}`);
  assert.ok(performance.now() - started < 2_000);
});
