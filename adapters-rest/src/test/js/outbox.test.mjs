import assert from 'node:assert/strict';
import test from 'node:test';
import { Outbox, backOff } from '../../main/resources/META-INF/resources/widget/outbox.js';
import { TestClock, settled } from './clock.mjs';

const OFFLINE = { kind: 'retry', reason: 'offline' };
const DELIVERED = { kind: 'delivered' };

function outboxThat(...outcomes) {
  const clock = new TestClock();
  const sent = [];
  const states = [];
  const outbox = new Outbox({
    clock,
    transmit: async (item) => {
      sent.push(item.clientMessageId);
      return outcomes.shift() ?? DELIVERED;
    },
    onChange: (item) => states.push(`${item.clientMessageId} ${item.state}`),
  });
  return { clock, outbox, sent, states };
}

test('messages go one at a time in their order', async () => {
  const { clock, outbox, sent, states } = outboxThat();
  outbox.add('a', 'pierwsza');
  outbox.add('b', 'druga');
  assert.deepEqual(states, ['a queued', 'a sending', 'b queued']);
  await clock.advance(700);
  assert.deepEqual(sent, ['a', 'b']);
  assert.ok(outbox.isEmpty);
});

test('after an answer the next message waits as long as the server asks for', async () => {
  const { clock, outbox, sent } = outboxThat();
  outbox.add('a', 'x');
  await clock.advance(699);
  outbox.add('b', 'y');
  await settled();
  outbox.retryNow();
  await settled();
  assert.deepEqual(sent, ['a']);
  await clock.advance(1);
  assert.deepEqual(sent, ['a', 'b']);
  await clock.advance(60_000);
  outbox.add('c', 'z');
  await settled();
  assert.deepEqual(sent, ['a', 'b', 'c']);
});

test('a failed send is repeated with the same id, later and later, before the messages behind it', async () => {
  const { clock, outbox, sent, states } = outboxThat(OFFLINE, OFFLINE);
  outbox.add('a', 'x');
  outbox.add('b', 'y');
  await clock.advance(999);
  assert.deepEqual(sent, ['a']);
  assert.equal(states.at(-1), 'a failed');
  await clock.advance(1);
  assert.deepEqual(sent, ['a', 'a']);
  await clock.advance(1_999);
  assert.deepEqual(sent, ['a', 'a']);
  await clock.advance(701);
  assert.deepEqual(sent, ['a', 'a', 'a', 'b']);
  assert.equal(clock.pending, 0);
});

test('the wait that the server asks for is kept, and shown as waiting', async () => {
  const { clock, outbox, sent, states } = outboxThat({ kind: 'retry', reason: 'limited', after: 7_000 });
  outbox.add('a', 'x');
  await clock.advance(6_999);
  assert.deepEqual(sent, ['a']);
  assert.equal(states.at(-1), 'a waiting');
  assert.equal(outbox.items[0].retryAt, 7_000);
  await clock.advance(1);
  assert.deepEqual(sent, ['a', 'a']);
});

test('retrying by hand does not wait and does not send twice', async () => {
  const { clock, outbox, sent } = outboxThat(OFFLINE);
  outbox.add('a', 'x');
  await settled();
  outbox.retryNow();
  outbox.retryNow();
  await clock.advance(60_000);
  assert.deepEqual(sent, ['a', 'a']);
});

test('after many attempts it waits for the visitor, and a new message wakes it', async () => {
  const { clock, outbox, sent } = outboxThat(...Array(8).fill(OFFLINE));
  outbox.add('a', 'x');
  await clock.advance(3_600_000);
  assert.equal(sent.length, 8);
  assert.equal(outbox.items[0].state, 'failed');
  assert.equal(outbox.items[0].retryAt, null);
  outbox.add('b', 'y');
  await clock.advance(700);
  assert.deepEqual(sent.slice(8), ['a', 'b']);
});

test('a message that the server rejects leaves the way free', async () => {
  const { clock, outbox, sent, states } = outboxThat({ kind: 'rejected', message: 'za długa' });
  outbox.add('a', 'x');
  outbox.add('b', 'y');
  await clock.advance(0);
  assert.deepEqual(sent, ['a', 'b']);
  assert.ok(states.includes('a rejected'));
});

test('a removed message is not sent again and lets the next one go', async () => {
  const { clock, outbox, sent } = outboxThat(OFFLINE);
  outbox.add('a', 'x');
  outbox.add('b', 'y');
  await settled();
  assert.ok(outbox.remove('a'));
  await clock.advance(60_000);
  assert.deepEqual(sent, ['a', 'b']);
});

test('what is being sent cannot be removed', () => {
  const { outbox } = outboxThat();
  outbox.add('a', 'x');
  assert.equal(outbox.remove('a'), false);
});

test('a cleared outbox reports nothing more', async () => {
  const { clock, outbox, states } = outboxThat();
  outbox.add('a', 'x');
  outbox.clear();
  await clock.advance(60_000);
  assert.deepEqual(states, ['a queued', 'a sending']);
});

test('the back-off doubles up to half a minute and is spread by at most a quarter', () => {
  assert.deepEqual([1, 2, 3, 4, 5, 6, 7, 50].map((n) => backOff(n, () => 0)), [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  assert.equal(backOff(2, () => 0.999), 2_500);
});
