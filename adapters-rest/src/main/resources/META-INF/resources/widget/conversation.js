import { readyToSend, reasonOf } from './files.js';
import { Follower } from './follower.js';
import { answerOf, historyOf, withFiles } from './messages.js';
import { Outbox } from './outbox.js';
import { ApiProblem } from './problem.js';
import { Turns, unreachable } from './turn.js';

/**
 * One visitor's conversation: opens the session with the first message, sends, resumes, follows.
 * It knows no DOM; `view` shows what happens here, and `store` remembers it once the visitor acted.
 */
export class Conversation {
  #api;
  #store;
  #view;
  #outbox;
  #turns;
  #follower;
  #newId;
  #language;
  #shownSession = null;
  #ended = null;
  #turn = 0;
  #opening = null;
  #epoch = new AbortController();

  constructor({ api, store, view, clock, newId, language }) {
    this.#api = api;
    this.#store = store;
    this.#view = view;
    this.#newId = newId;
    this.#language = language;
    this.#turns = new Turns({ api, clock });
    this.#outbox = new Outbox({ clock, transmit: (item) => this.#transmit(item), onChange: (item) => this.#changed(item) });
    this.#follower = new Follower({
      api,
      clock,
      onEvent: (event) => this.#received(event),
      onGone: () => this.#startAnew('expired'),
    });
  }

  get #session() {
    return this.#store.read().session ?? null;
  }

  /** Shows the remembered conversation, or the greeting when there is none. */
  async resume() {
    const { session, unsent = [] } = this.#store.read();
    if (!session) {
      this.#view.greet();
      this.#restore(unsent);
      return;
    }
    this.#view.loading(true);
    try {
      const [body, files] = await Promise.all([
        this.#api.readSession(session, this.#epoch.signal),
        this.#api.listUploads(session, this.#epoch.signal).catch(() => null),
      ]);
      const history = historyOf(body, unsent.map((item) => item.id));
      this.#view.clear();
      this.#view.opened(session);
      this.#view.showHistory(withFiles(history.entries, files));
      this.#view.rated(body.rating ?? null);
      this.#view.state(history.state);
      this.#turn = body.turns ?? 0;
      for (const item of this.#outbox.items) this.#view.showSent(item);
      this.#restore(unsent.filter((item) => !history.answered.has(item.id)));
      if (history.state !== 'closed') this.#listenTo(session);
    } catch (failure) {
      if (this.#epoch.signal.aborted) return;
      if (failure instanceof ApiProblem && failure.sessionIsGone) this.#startAnew('expired', unsent);
      else this.#view.unavailable(() => this.resume());
    } finally {
      this.#view.loading(false);
    }
  }

  send(text) {
    this.#outbox.add(this.#newId(), text);
  }

  /** Sends a file; what becomes of it is told to the view with each change. */
  async attach(file, id = this.#newId()) {
    const epoch = this.#epoch.signal;
    const show = (changes) => {
      if (!epoch.aborted) this.#view.showFile({ id, file, at: new Date(), ...changes });
    };
    show({ state: 'sending', progress: 0 });
    try {
      const session = this.#session ?? (await this.#open(epoch));
      const ready = await readyToSend(file);
      await this.#api.upload(session, ready, (progress) => show({ state: 'sending', progress }), epoch);
      show({ state: 'sent' });
    } catch (failure) {
      show({ state: 'failed', reason: reasonOf(failure) });
    }
  }

  retry() {
    this.#outbox.retryNow();
  }

  discard(clientMessageId) {
    this.#outbox.remove(clientMessageId);
    this.#view.removeSent(clientMessageId);
    this.#remember();
  }

  set language(language) {
    this.#language = language;
  }

  set paused(paused) {
    this.#follower.paused = paused;
  }

  /** Another tab opened or left a conversation: show what is remembered now. */
  async catchUp() {
    if (!this.#outbox.isEmpty || (this.#session?.id ?? null) === this.#shownSession) return;
    this.#forget();
    this.#view.clear();
    await this.resume();
  }

  /** The visitor's wish: the window forgets the conversation and greets again. */
  startOver() {
    this.#forget();
    this.#store.update({ session: null, unsent: [] });
    this.#view.clear();
    this.#view.greet();
  }

  async decideConsent(consent) {
    await this.#api.decideConsent(this.#session, consent, this.#epoch.signal);
  }

  /** What a visitor may agree to, in the language in which the session's texts are worded; opens a session for it. */
  async consentTexts() {
    const session = this.#session ?? (await this.#open(this.#epoch.signal));
    return { texts: session.consentTexts ?? [], language: session.textLanguage ?? 'pl' };
  }

  /** Leaves an enquiry by form; an ended conversation takes none, so it goes without. */
  async leaveContact(enquiry) {
    try {
      await this.#api.leaveContact(this.#session, enquiry, this.#epoch.signal);
    } catch (failure) {
      const alone = failure instanceof ApiProblem && (failure.conversationIsClosed || failure.sessionIsGone);
      if (!alone) throw failure;
      await this.#api.leaveContact(null, enquiry, this.#epoch.signal);
    }
  }

  async judge(messageId, thumb) {
    await this.#api.judge(this.#session, messageId, thumb ?? 'none', this.#epoch.signal);
  }

  async rate(stars) {
    await this.#api.rate(this.#session, stars, this.#epoch.signal);
  }

  #forget() {
    this.#epoch.abort();
    this.#epoch = new AbortController();
    this.#outbox.clear();
    this.#follower.stop();
    this.#shownSession = null;
    this.#ended = null;
    this.#turn = 0;
    this.#opening = null;
  }

  #restore(unsent) {
    const waiting = new Set(this.#outbox.items.map((item) => item.clientMessageId));
    for (const item of unsent) {
      if (!waiting.has(item.id)) this.#outbox.add(item.id, item.text);
    }
  }

  /** The server takes no more messages there: what was not sent yet opens a new one, which goes on with an ended one. */
  #startAnew(reason, unsent = this.#outbox.items, ended = null) {
    this.#forget();
    this.#ended = ended;
    this.#store.update({ session: null, unsent: [] });
    this.#view.clear();
    this.#view.notice(reason);
    this.#view.greet();
    for (const item of unsent) this.send(item.text);
  }

  #changed(item) {
    this.#view.showSent(item);
    this.#remember();
  }

  #remember() {
    this.#store.update({ unsent: this.#outbox.items.map(({ clientMessageId, text }) => ({ id: clientMessageId, text })) });
  }

  async #transmit(item) {
    const epoch = this.#epoch.signal;
    try {
      const session = this.#session ?? (await this.#open(epoch));
      const { answer, outcome } = await this.#turns.take(session, item, (text) => this.#view.delta(text), epoch);
      if (epoch.aborted) return { kind: 'retry', reason: 'interrupted' };
      this.#view.endDelta();
      if (!answer) return outcome;
      this.#turn = Math.max(this.#turn, answer.turn ?? 0);
      this.#view.showAnswer({ ...answerOf(answer), isJudged: true });
      this.#view.state(answer.state);
      return { kind: 'delivered' };
    } catch (failure) {
      if (epoch.aborted) return { kind: 'retry', reason: 'interrupted' };
      this.#view.endDelta();
      if (!(failure instanceof ApiProblem)) return unreachable(false);
      if (this.#session && (failure.sessionIsGone || failure.conversationIsClosed)) {
        const ended = failure.conversationIsClosed ? this.#session : null;
        this.#startAnew(ended ? 'closed' : 'expired', this.#outbox.items, ended);
      }
      return failure.outcome;
    }
  }

  /** A message and a file that are sent first and together open one session. */
  #open(epoch) {
    this.#opening ??= this.#openSession(epoch).finally(() => (this.#opening = null));
    return this.#opening;
  }

  async #openSession(epoch) {
    const opened = await this.#openAfter(this.#ended, epoch);
    this.#ended = null;
    const session = {
      id: opened.session_id,
      token: opened.session_token,
      notices: opened.notices ?? null,
      consentTexts: opened.consent_texts ?? [],
      textLanguage: opened.language === 'pl' ? 'pl' : 'en',
    };
    this.#store.update({ session });
    this.#view.opened(session);
    this.#listenTo(session);
    return session;
  }

  /** Whatever the server holds against going on, the visitor gets a conversation. */
  async #openAfter(ended, epoch) {
    try {
      return await this.#api.openSession(this.#language, ended, epoch);
    } catch (failure) {
      if (!ended || !(failure instanceof ApiProblem) || ![403, 404, 409].includes(failure.status)) throw failure;
      return this.#api.openSession(this.#language, null, epoch);
    }
  }

  #listenTo(session) {
    this.#shownSession = session.id;
    this.#follower.follow(session);
  }

  #received(event) {
    let body;
    try {
      body = JSON.parse(event.data);
    } catch {
      return;
    }
    if (event.type === 'nudge' && body.turn < this.#turn) return;
    if (event.type === 'message' || event.type === 'nudge') this.#view.showAnswer(answerOf(body));
    if (event.type !== 'state') return;
    this.#view.state(body.state);
    if (body.state === 'closed') this.#follower.stop();
  }
}
