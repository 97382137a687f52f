import assert from 'node:assert/strict';
import test from 'node:test';
import { Conversation } from '../../main/resources/META-INF/resources/widget/conversation.js';
import { withFiles } from '../../main/resources/META-INF/resources/widget/messages.js';
import { ApiProblem } from '../../main/resources/META-INF/resources/widget/problem.js';
import { Store } from '../../main/resources/META-INF/resources/widget/store.js';
import { TestClock, settled } from './clock.mjs';

const GONE = new ApiProblem({ status: 404, code: 'not_found' });
const CLOSED = new ApiProblem({ status: 409, code: 'conversation_closed' });

class MemoryStorage {
  values = new Map();
  getItem = (key) => this.values.get(key) ?? null;
  setItem = (key, value) => this.values.set(key, value);
}

/** A server in memory that answers every message once, by its client message id. */
class Server {
  opened = 0;
  refusals = [];
  sessions = new Map();

  openSession = async () => {
    this.opened += 1;
    this.sessions.set(`s${this.opened}`, []);
    return { session_id: `s${this.opened}`, session_token: 't', notices: {}, consent_texts: [] };
  };
  readSession = async ({ id }) => {
    if (!this.sessions.has(id)) throw GONE;
    return { state: 'open', messages: this.sessions.get(id), rating: this.ratings.get(id) ?? null };
  };
  stream = async (session, item) => Response.json(await this.send(session, item));
  send = async ({ id }, { clientMessageId, text }) => {
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
    const messages = this.sessions.get(id);
    if (!messages) throw GONE;
    const stored = messages.find((message) => message.client_message_id === clientMessageId);
    const turn = stored?.turn ?? messages.length / 2 + 1;
    if (!stored) {
      messages.push(
        { role: 'visitor', turn, text, client_message_id: clientMessageId },
        { role: 'assistant', turn, text: `re: ${text}`, message_id: `${id}-${turn}` },
      );
    }
    return { reply: messages.find((message) => message.turn === turn && message.role === 'assistant').text, message_id: `${id}-${turn}`, state: 'open' };
  };
  upload = async ({ id }, file, onProgress) => {
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
    onProgress(0.5);
    this.files.push(`${id} ${file.name}`);
    return { upload_id: 'u1' };
  };
  judge = async ({ id }, messageId, thumb) => {
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
    this.sessions.get(id).find((message) => message.message_id === messageId).thumb = thumb;
  };
  rate = async ({ id }, stars) => this.ratings.set(id, stars);
  ratings = new Map();
  listUploads = async ({ id }) => ({
    uploads: this.files.filter((file) => file.startsWith(`${id} `)).map((file) => ({ upload_id: file, name: file.split(' ')[1], received_at: '2026-11-25T10:00:00Z' })),
  });
  files = [];
  follow = () => new Promise(() => undefined);
}

/** Remembers what a person would see. */
class Screen {
  lines = [];
  greet = () => this.lines.push('greeting');
  notice = (name) => this.lines.push(`notice ${name}`);
  opened = () => undefined;
  history = [];
  showHistory = (entries) => {
    this.history = entries;
    entries.forEach(({ role, text, name }) => this.lines.push(`${role}: ${text ?? name}`));
  };
  showSent = (item) => {
    this.lines = this.lines.filter((line) => !line.startsWith(`sent ${item.text}`));
    this.lines.push(`sent ${item.text} ${item.state}`);
  };
  showFile = ({ file, state, reason }) => this.lines.push(`file ${file.name} ${state}${reason ? ` ${reason}` : ''}`);
  removeSent = () => undefined;
  showAnswer = ({ text }) => this.lines.push(`answer ${text}`);
  unavailable = () => this.lines.push('unavailable');
  clear = () => (this.lines = []);
  delta = () => undefined;
  endDelta = () => undefined;
  state = () => undefined;
  rated = (rating) => rating === null || this.lines.push(`rated ${rating}`);
  loading = () => undefined;
}

function browser(server = new Server(), storage = new MemoryStorage()) {
  const view = new Screen();
  const clock = new TestClock();
  let ids = server.opened * 100;
  const conversation = new Conversation({
    api: server, store: new Store(storage), view, clock, newId: () => `id${(ids += 1)}`, language: 'pl',
  });
  return { server, storage, view, clock, conversation };
}

test('looking at the greeting opens no session and stores nothing', async () => {
  const { server, storage, view, conversation } = browser();
  await conversation.resume();
  assert.deepEqual([view.lines, server.opened, storage.values.size], [['greeting'], 0, 0]);
});

test('what the visitor thinks reaches the server, and a reload shows it again', async () => {
  const { server, storage, clock, conversation } = browser();
  await conversation.resume();
  conversation.send('ile?');
  await clock.advance(0);
  await conversation.judge('s1-1', 'up');
  await conversation.rate(4);

  const later = browser(server, storage);
  await later.conversation.resume();
  assert.equal(later.view.history.at(-1).thumb, 'up');
  assert.ok(later.view.lines.includes('rated 4'));

  await later.conversation.judge('s1-1', null);
  assert.equal(server.sessions.get('s1').at(-1).thumb, 'none');
});

test('a thumb that the server refuses is told to who pressed it', async () => {
  const { server, clock, conversation } = browser();
  await conversation.resume();
  conversation.send('ile?');
  await clock.advance(0);
  server.refusals.push(GONE);
  await assert.rejects(conversation.judge('s1-1', 'up'));
});

test('the first message opens the session, and a reload shows both again', async () => {
  const { server, storage, clock, conversation } = browser();
  await conversation.resume();
  conversation.send('ile?');
  await clock.advance(0);

  const later = browser(server, storage);
  await later.conversation.resume();
  assert.deepEqual([later.view.lines, server.opened], [['visitor: ile?', 'assistant: re: ile?'], 1]);
});

test('a conversation that the server forgot gives way to a new one, which gets the message', async () => {
  const { server, view, clock, conversation } = browser();
  await conversation.resume();
  conversation.send('ile?');
  await clock.advance(0);
  server.sessions.clear();
  conversation.send('a Comfort?');
  await clock.advance(700);
  assert.deepEqual(view.lines, ['notice expired', 'greeting', 'answer re: a Comfort?', 'sent a Comfort? delivered']);
  assert.equal(server.opened, 2);
});

test('a closed conversation says so and goes on as a new one', async () => {
  const { server, view, clock, conversation } = browser();
  await conversation.resume();
  conversation.send('ile?');
  await clock.advance(0);
  server.refusals.push(CLOSED);
  conversation.send('jeszcze?');
  await clock.advance(700);
  assert.deepEqual(view.lines.slice(0, 2), ['notice closed', 'greeting']);
  assert.equal(server.sessions.get('s2').length, 2);
});

test('a message whose answer was lost is in the history once after a reload', async () => {
  const { server, storage, conversation } = browser();
  const { send } = server;
  server.send = async (session, item) => {
    await send(session, item);
    throw new TypeError('connection lost');
  };
  await conversation.resume();
  conversation.send('ile?');
  await settled();
  await settled();
  server.send = send;

  const later = browser(server, storage);
  await later.conversation.resume();
  await later.clock.advance(0);
  assert.deepEqual(later.view.lines, ['visitor: ile?', 'assistant: re: ile?']);
  assert.equal(server.sessions.get('s1').length, 2);
});

test('a message stored without an answer is sent again under its old identity', async () => {
  const { server, storage, conversation } = browser();
  server.refusals.push(new TypeError('lost'), new TypeError('lost'));
  await conversation.resume();
  conversation.send('ile?');
  await settled();
  await settled();
  const [unsent] = JSON.parse(storage.getItem('nova-house-chat')).unsent;
  server.sessions.get('s1').push({ role: 'visitor', turn: 1, text: 'ile?', client_message_id: unsent.id });
  const identities = [];
  server.send = async (session, item) => {
    identities.push(item.clientMessageId);
    return { reply: 'tyle', message_id: 'm' };
  };

  const later = browser(server, storage);
  await later.conversation.resume();
  await later.clock.advance(0);
  assert.deepEqual(later.view.lines, ['answer tyle', 'sent ile? delivered']);
  assert.deepEqual(identities, [unsent.id]);
});

test('starting over forgets the session and what was not sent', async () => {
  const { server, storage, view, clock, conversation } = browser();
  server.refusals.push(new TypeError('lost'), new TypeError('lost'));
  await conversation.resume();
  conversation.send('ile?');
  await settled();
  conversation.startOver();
  await clock.advance(60_000);
  assert.deepEqual(view.lines, ['greeting']);
  assert.deepEqual(JSON.parse(storage.getItem('nova-house-chat')), { session: null, unsent: [] });
});

test('without storage the conversation still goes on until the page closes', async () => {
  const refusing = { getItem: () => { throw new DOMException('', 'SecurityError'); }, setItem: () => { throw new DOMException('', 'SecurityError'); } };
  const { server, view, clock, conversation } = browser(new Server(), refusing);
  await conversation.resume();
  conversation.send('ile?');
  await clock.advance(0);
  conversation.send('a potem?');
  await clock.advance(700);
  assert.equal(server.opened, 1);
  assert.equal(view.lines.at(-1), 'sent a potem? delivered');
});

/** Takes time for everything and refuses what comes within 700 ms of the message before, as the real one does. */
class StrictServer extends Server {
  refused = 0;
  #clock;
  #random;
  #lastArrival = -Infinity;

  constructor(clock, random) {
    super();
    this.#clock = clock;
    this.#random = random;
  }

  send = async (session, item) => {
    await this.#passes(10 + 490 * this.#random());
    if (this.#clock.now() - this.#lastArrival < 700) {
      this.refused += 1;
      throw new ApiProblem({ status: 429, code: 'message_too_fast', retryAfter: 1_000 });
    }
    this.#lastArrival = this.#clock.now();
    await this.#passes(5 + 1_500 * this.#random() ** 4);
    this.sessions.get(session.id).push(item.text);
    await this.#passes(10 + 490 * this.#random());
    return { reply: `re: ${item.text}`, message_id: item.clientMessageId, state: 'open' };
  };
  stream = async (session, item) => Response.json(await this.send(session, item));

  #passes = (time) => new Promise((resolve) => this.#clock.schedule(resolve, time));
}

test('a fast typist on an unsteady network is never refused, and everything arrives in its order', async () => {
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const clock = new TestClock();
  const server = new StrictServer(clock, random);
  const conversation = new Conversation({
    api: server, store: new Store(new MemoryStorage()), view: new Screen(), clock, newId: () => `id${random()}`, language: 'pl',
  });
  await conversation.resume();
  const typed = [];
  for (let burst = 0; burst < 60; burst += 1) {
    for (let message = 0; message < 1 + 7 * random(); message += 1) {
      const text = ['ok', 'tak', '?', 'a Comfort', 'ile za 50 m', 'nie, 55', 'i kiedy start'][Math.floor(7 * random())];
      await clock.advance((text.length * 60_000) / (130 * 5));
      conversation.send(text);
      typed.push(text);
    }
    await clock.advance(2_000 + 13_000 * random());
  }
  await clock.advance(60_000);
  assert.equal(server.refused, 0);
  assert.deepEqual(server.sessions.get('s1'), typed);
});

test('whoever comes back to an ended conversation goes on with it', async () => {
  const asked = [];
  const { server, clock, conversation } = browser();
  const open = server.openSession;
  server.openSession = (language, ended) => {
    asked.push(ended?.id ?? null);
    return open();
  };
  await conversation.resume();
  conversation.send('one');
  await clock.advance(0);
  server.refusals.push(CLOSED);
  conversation.send('two');
  await clock.advance(700);
  assert.deepEqual(asked, [null, 's1']);
});

test('a conversation that may not be gone on with is no obstacle', async () => {
  const { server, clock, view, conversation } = browser();
  const open = server.openSession;
  await conversation.resume();
  conversation.send('one');
  await clock.advance(0);
  server.openSession = async (language, ended) => {
    if (ended) throw GONE;
    return open();
  };
  server.refusals.push(CLOSED);
  conversation.send('two');
  await clock.advance(700);
  assert.equal(server.opened, 2);
  assert.ok(view.lines.includes('answer re: two'));
});

test('a file opens the session that a message sent at the same time uses too', async () => {
  const { server, view, clock, conversation } = browser();
  await conversation.resume();
  const sent = conversation.attach({ name: 'plan.pdf', size: 10, type: 'application/pdf' });
  conversation.send('ile?');
  await clock.advance(0);
  await sent;
  assert.deepEqual([server.opened, server.files], [1, ['s1 plan.pdf']]);
  assert.deepEqual(
    view.lines.filter((line) => line.startsWith('file')),
    ['file plan.pdf sending', 'file plan.pdf sending', 'file plan.pdf sent'],
  );
});

test('a refused file says why', async () => {
  for (const [failure, reason] of [
    [new ApiProblem({ status: 413, code: 'payload_too_large' }), 'tooLarge'],
    [new ApiProblem({ status: 415, code: 'unsupported_media_type' }), 'kind'],
    [new ApiProblem({ status: 400, code: 'validation_failed' }), 'damaged'],
    [new ApiProblem({ status: 429, code: 'rate_limited' }), 'tooMany'],
    [CLOSED, 'gone'],
    [new ApiProblem({ status: 503, code: 'service_unavailable' }), 'server'],
    [new TypeError('no network'), 'offline'],
  ]) {
    const { server, view, conversation } = browser();
    server.refusals.push(failure);
    await conversation.attach({ name: 'plan.pdf', size: 10, type: 'application/pdf' });
    assert.equal(view.lines.at(-1), `file plan.pdf failed ${reason}`);
  }
});

test('files that were sent before a reload are shown again, in their place', async () => {
  const { server, storage, clock, conversation } = browser();
  await conversation.resume();
  await conversation.attach(new File(['x'], 'rzut.pdf', { type: 'application/pdf' }));
  conversation.send('ile?');
  await clock.advance(0);

  const later = browser(server, storage);
  await later.conversation.resume();
  assert.ok(later.view.lines.includes('file: rzut.pdf'));
});

test('a file stands before the messages that came after it', () => {
  const at = (time) => new Date(`2026-11-25T${time}:00Z`);
  const entries = [
    { role: 'visitor', text: 'a', at: at('10:00') },
    { role: 'visitor', text: 'b', at: at('10:10') },
  ];
  const body = { uploads: [{ upload_id: '1', name: 'rzut.pdf', received_at: '2026-11-25T10:05:00Z' }, { upload_id: '2', name: 'zdjęcie.png', received_at: '2026-11-25T10:15:00Z' }] };
  assert.deepEqual(withFiles(entries, body).map(({ text, name }) => text ?? name), ['a', 'rzut.pdf', 'b', 'zdjęcie.png']);
  assert.deepEqual(withFiles(entries, null), entries);
});
