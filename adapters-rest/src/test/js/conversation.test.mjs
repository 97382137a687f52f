import assert from 'node:assert/strict';
import test from 'node:test';
import { Conversation } from '../../main/resources/META-INF/resources/widget/conversation.js';
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
    return { state: 'open', messages: this.sessions.get(id) };
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
  follow = () => new Promise(() => undefined);
}

/** Remembers what a person would see. */
class Screen {
  lines = [];
  greet = () => this.lines.push('greeting');
  notice = (name) => this.lines.push(`notice ${name}`);
  opened = () => undefined;
  showHistory = (entries) => entries.forEach(({ role, text }) => this.lines.push(`${role}: ${text}`));
  showSent = (item) => {
    this.lines = this.lines.filter((line) => !line.startsWith(`sent ${item.text}`));
    this.lines.push(`sent ${item.text} ${item.state}`);
  };
  removeSent = () => undefined;
  showAnswer = ({ text }) => this.lines.push(`answer ${text}`);
  unavailable = () => this.lines.push('unavailable');
  clear = () => (this.lines = []);
  delta = () => undefined;
  endDelta = () => undefined;
  state = () => undefined;
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
  await clock.advance(0);
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
  await clock.advance(0);
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
  await clock.advance(0);
  assert.equal(server.opened, 1);
  assert.equal(view.lines.at(-1), 'sent a potem? delivered');
});
