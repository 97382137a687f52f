import assert from 'node:assert/strict';
import test from 'node:test';
import { ApiProblem, waitOf } from '../../main/resources/META-INF/resources/widget/problem.js';
import { Turns } from '../../main/resources/META-INF/resources/widget/turn.js';
import { TestClock } from './clock.mjs';

const ITEM = { clientMessageId: 'id', text: 'ile?' };
const SESSION = { id: 's', token: 't' };

function eventStream(text, { breaks = false } = {}) {
  let isSent = false;
  const source = {
    pull(controller) {
      if (!isSent) controller.enqueue(new TextEncoder().encode(text));
      else if (breaks) controller.error(new TypeError('network error'));
      else controller.close();
      isSent = true;
    },
  };
  const body = new ReadableStream(source, { highWaterMark: 0 });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream;charset=UTF-8' } });
}

async function take({ stream, send = async () => assert.fail('no plain request expected') }) {
  const deltas = [];
  const turns = new Turns({ api: { stream, send }, clock: new TestClock() });
  const result = await turns.take(SESSION, ITEM, (text) => deltas.push(text));
  return { ...result, deltas };
}

test('pieces and the whole answer come from the stream', async () => {
  const { answer, deltas } = await take({
    stream: async () =>
      eventStream('event: delta\ndata: {"text":"Express "}\n\nevent: delta\ndata: {"text":"kosztuje"}\n\nevent: message\ndata: {"reply":"Express kosztuje"}\n\nevent: done\ndata: {}\n\n'),
  });
  assert.deepEqual(deltas, ['Express ', 'kosztuje']);
  assert.equal(answer.reply, 'Express kosztuje');
});

test('a stream that fails before its first event gives way to a plain request with the same id', async () => {
  for (const stream of [
    async () => { throw new TypeError('failed'); },
    async () => { throw new ApiProblem({ status: 406, code: 'not_acceptable' }); },
    async () => eventStream(': nothing\n\n'),
  ]) {
    const { answer } = await take({ stream, send: async (session, item) => ({ reply: item.clientMessageId }) });
    assert.equal(answer.reply, 'id');
  }
});

test('a stream that breaks after its first event is repeated, not answered twice', async () => {
  const { outcome } = await take({ stream: async () => eventStream('event: delta\ndata: {"text":"a"}\n\n', { breaks: true }) });
  assert.deepEqual(outcome, { kind: 'retry', reason: 'interrupted' });
});

test('an answer that arrived counts even when the stream breaks before its end', async () => {
  const { answer } = await take({ stream: async () => eventStream('event: message\ndata: {"reply":"tak"}\n\n', { breaks: true }) });
  assert.equal(answer.reply, 'tak');
});

test('an error event means what the same error means as a response', async () => {
  const { outcome } = await take({ stream: async () => eventStream('event: error\ndata: {"error":"turn_in_progress","message":"…"}\n\n') });
  assert.deepEqual(outcome, { kind: 'retry', reason: 'busy', after: 1_500 });
});

test('refusals become waiting, retrying or rejection', () => {
  const outcome = (status, code, retryAfter = null) => new ApiProblem({ status, code, message: 'm', retryAfter }).outcome;
  assert.deepEqual(outcome(429, 'message_too_fast', 700), { kind: 'retry', reason: 'limited', after: 700 });
  assert.equal(outcome(503, 'service_unavailable').reason, 'server');
  assert.deepEqual(outcome(400, 'validation_failed'), { kind: 'rejected', message: 'm' });
});

test('a lost session is the caller\'s to handle', async () => {
  await assert.rejects(
    take({ stream: async () => { throw new ApiProblem({ status: 404, code: 'not_found' }); } }),
    (problem) => problem.sessionIsGone,
  );
});

test('no network at all is offline', async () => {
  const fails = async () => { throw new TypeError('failed'); };
  const { outcome } = await take({ stream: fails, send: fails });
  assert.deepEqual(outcome, { kind: 'retry', reason: 'offline' });
});

test('a silent stream is given up, answered plainly, and not tried again', async () => {
  const clock = new TestClock();
  let streams = 0;
  const never = (session, item, signal) => {
    streams += 1;
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));
  };
  const turns = new Turns({ api: { stream: never, send: async () => ({ reply: 'tak' }) }, clock });
  const first = turns.take(SESSION, ITEM, () => undefined);
  await clock.advance(15_000);
  assert.equal((await first).answer.reply, 'tak');
  assert.equal((await turns.take(SESSION, ITEM, () => undefined)).answer.reply, 'tak');
  assert.equal(streams, 1);
});

test('Retry-After is read as seconds or a date and kept within two minutes', () => {
  assert.equal(waitOf('3', 0), 3_000);
  assert.equal(waitOf('Thu, 01 Jan 1970 00:00:10 GMT', 4_000), 6_000);
  assert.equal(waitOf('999999', 0), 120_000);
  assert.equal(waitOf(null, 0), null);
  assert.equal(waitOf('soon', 0), null);
});
