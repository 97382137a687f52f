import assert from 'node:assert/strict';
import test from 'node:test';
import { EventStreamParser, eventsOf } from '../../main/resources/META-INF/resources/widget/sse.js';

const STREAM = 'id: 1\nevent: delta\ndata: {"text":"Dzień "}\n\nid: 2\r\nevent: delta\r\ndata: {"text":"dobry"}\r\n\r\n:ping\n\nid: 3\revent: done\rdata: {}\r\r';

test('every way of cutting a stream into pieces gives the same events', () => {
  const whole = new EventStreamParser().push(STREAM);
  assert.deepEqual(whole.map(({ type, id }) => [type, id]), [['delta', '1'], ['delta', '2'], ['done', '3']]);
  for (let size = 1; size < STREAM.length; size++) {
    const parser = new EventStreamParser();
    const events = [];
    for (let at = 0; at < STREAM.length; at += size) events.push(...parser.push(STREAM.slice(at, at + size)));
    assert.deepEqual(events, whole, `pieces of ${size}`);
  }
});

test('data lines are joined, one space after the colon is dropped, a byte order mark is skipped', () => {
  const [event] = new EventStreamParser().push('\uFEFFdata:a\ndata:  b\ndata\n\n');
  assert.deepEqual(event, { type: 'message', id: '', data: 'a\n b\n' });
});

test('an event without data is no event, but its id stays', () => {
  const events = new EventStreamParser().push('id: 7\n\ndata: x\n\n');
  assert.deepEqual(events, [{ type: 'message', id: '7', data: 'x' }]);
});

test('an event that the stream did not finish is not delivered', () => {
  assert.deepEqual(new EventStreamParser().push('event: message\ndata: {"half":'), []);
});

test('letters cut between two network chunks arrive whole', async () => {
  const bytes = new TextEncoder().encode('data: zażółć\n\n');
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  const seen = [];
  for await (const event of eventsOf(body)) seen.push(event.data);
  assert.deepEqual(seen, ['zażółć']);
});
