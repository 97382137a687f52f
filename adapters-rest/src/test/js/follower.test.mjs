import assert from 'node:assert/strict';
import test from 'node:test';
import { Follower } from '../../main/resources/META-INF/resources/widget/follower.js';
import { ApiProblem } from '../../main/resources/META-INF/resources/widget/problem.js';
import { TestClock, settled } from './clock.mjs';

const SESSION = { id: 's', token: 't' };

/** A server whose connections the test feeds, ends and refuses by hand. */
function follower(...refusals) {
  const connections = [];
  const events = [];
  let gone = 0;
  const clock = new TestClock();
  const follow = async (session, lastEventId, signal) => {
    const refusal = refusals.shift();
    const connection = { lastEventId, isOpen: !refusal };
    connections.push(connection);
    if (refusal) throw refusal;
    const body = new ReadableStream({
      start(controller) {
        connection.send = (text) => controller.enqueue(new TextEncoder().encode(text));
        connection.end = () => controller.close();
        signal.addEventListener('abort', () => {
          connection.isOpen = false;
          controller.error(new DOMException('', 'AbortError'));
        });
      },
    });
    return { body };
  };
  const subject = new Follower({ api: { follow }, clock, onEvent: (event) => events.push(event.data), onGone: () => (gone += 1) });
  return { subject, clock, connections, events, gone: () => gone };
}

test('a connection that ends is made again after the last event seen', async () => {
  const { subject, clock, connections, events } = follower();
  subject.follow(SESSION);
  await settled();
  connections[0].send('id: 4\nevent: message\ndata: a\n\n');
  await settled();
  connections[0].end();
  await clock.advance(999);
  assert.equal(connections.length, 1);
  await clock.advance(1);
  assert.deepEqual([events, connections[1].lastEventId], [['a'], '4']);
});

test('attempts without success come later and later', async () => {
  const failure = new TypeError('failed');
  const { subject, clock, connections } = follower(failure, failure, failure);
  subject.follow(SESSION);
  await clock.advance(1_000 + 2_000 + 3_999);
  assert.equal(connections.length, 3);
  await clock.advance(1);
  assert.equal(connections.length, 4);
});

test('a page that nobody sees holds no connection, and catches up when seen again', async () => {
  const { subject, clock, connections } = follower();
  subject.follow(SESSION);
  await settled();
  connections[0].send('id: 9\ndata: a\n\n');
  await settled();
  subject.paused = true;
  await clock.advance(600_000);
  assert.deepEqual([connections.length, connections[0].isOpen], [1, false]);
  subject.paused = false;
  await settled();
  assert.equal(connections[1].lastEventId, '9');
});

test('a session that is gone is told once and not asked for again', async () => {
  const { subject, clock, connections, gone } = follower(new ApiProblem({ status: 404, code: 'not_found' }));
  subject.follow(SESSION);
  await clock.advance(600_000);
  assert.deepEqual([connections.length, gone(), clock.pending], [1, 1, 0]);
});

test('the wait that the server asks for is kept', async () => {
  const { subject, clock, connections } = follower(new ApiProblem({ status: 429, code: 'rate_limited', retryAfter: 20_000 }));
  subject.follow(SESSION);
  await clock.advance(19_999);
  assert.equal(connections.length, 1);
  await clock.advance(1);
  assert.equal(connections.length, 2);
});

test('a stopped follower stays quiet', async () => {
  const { subject, clock, connections } = follower();
  subject.follow(SESSION);
  await settled();
  subject.stop();
  await clock.advance(600_000);
  assert.equal(connections.length, 1);
  assert.equal(clock.pending, 0);
});
