import { Bubbles } from './bubbles.js';
import { h, icon } from './dom.js';
import { httpsUrl } from './links.js';
import { stars } from './opinion.js';

const NEAR_END = 40;
const ANSWERS_BEFORE_RATING = 3;

/**
 * The transcript on the screen. It keeps what it shows as plain entries, so that a change of
 * language can draw everything again; what an answer says only ever becomes text nodes.
 */
export class View {
  #parts;
  #strings;
  #on;
  #bubbles;
  #entries = [];
  #known = new Set();
  #draft = null;
  #opened = {};
  #rating = null;
  #asksRating = false;

  /** `parts` are the page's elements; `on` holds `reply`, `retry`, `discard`, `decideConsent`, `judge`, `rate`, `answered`. */
  constructor({ parts, strings, on }) {
    this.#parts = parts;
    this.#on = on;
    this.strings = strings;
    parts.scroll.addEventListener('scroll', () => this.#showToEnd());
    parts.toEnd.addEventListener('click', () => this.#scrollToEnd());
  }

  set strings(strings) {
    this.#strings = strings;
    this.#bubbles = new Bubbles(strings, this.#on);
    this.#quietly(() => {
      for (const entry of this.#entries) this.#redraw(entry);
    });
    this.#drawNotices();
    this.#drawReplies();
    this.#asksRating = false;
    this.#drawRating();
  }

  greet() {
    this.#append({ kind: 'greeting' });
    this.#drawReplies();
  }

  notice(name) {
    this.#append({ kind: 'notice', name });
  }

  /** Takes the notices and consent texts that the server gave with the session. */
  opened(session) {
    this.#opened = session;
    this.#drawNotices();
  }

  showHistory(entries) {
    this.#quietly(() => {
      if (entries[0]?.role !== 'assistant') this.#append({ kind: 'greeting' });
      for (const entry of entries) {
        if (entry.role === 'visitor') this.#append({ kind: 'visitor', text: entry.text, at: entry.at });
        else if (entry.role === 'file') this.#append({ kind: 'file', sent: { id: entry.id, file: { name: entry.name }, state: 'sent', at: entry.at } });
        else this.#appendAnswer(entry);
      }
    });
    this.#drawReplies();
    this.#scrollToEnd();
  }

  /** Shows one of the visitor's messages in its present state of sending. */
  showSent(item) {
    const follows = this.#isAtEnd();
    let entry = this.#entries.find((candidate) => candidate.item?.clientMessageId === item.clientMessageId);
    if (!entry) {
      entry = { kind: 'sent', item };
      this.#append(entry);
    } else {
      this.#bubbles.updateSent(entry.node, item);
      if (item.state !== 'queued' && entry.node.parentNode === this.#parts.queue) this.#parts.log.append(entry.node);
    }
    this.#typing(this.#entries.some((candidate) => candidate.item?.state === 'sending'));
    this.#drawReplies();
    if (item.state !== 'delivered') this.#scrollToEnd();
    else if (follows) this.#revealLast();
  }

  /** Shows a file in its present state of sending. */
  showFile(sent) {
    let entry = this.#entries.find((candidate) => candidate.sent?.id === sent.id);
    const isNews = entry?.sent.state !== sent.state;
    if (!entry) {
      entry = { kind: 'file', sent };
      this.#append(entry);
      this.#drawReplies();
      this.#scrollToEnd();
    } else {
      entry.sent = sent;
      this.#bubbles.updateFile(entry.node, sent);
    }
    if (isNews) this.announce(this.#bubbles.fileState(sent));
  }

  removeFile(id) {
    const entry = this.#entries.find((candidate) => candidate.sent?.id === id);
    entry?.node.remove();
    this.#entries = this.#entries.filter((candidate) => candidate !== entry);
    this.#drawReplies();
  }

  removeSent(clientMessageId) {
    const entry = this.#entries.find((candidate) => candidate.item?.clientMessageId === clientMessageId);
    entry?.node.remove();
    this.#entries = this.#entries.filter((candidate) => candidate !== entry);
    this.#drawReplies();
  }

  /** Counts down to the next attempts of messages that wait. */
  tick() {
    for (const { item, node } of this.#entries) {
      if (item && (item.retryAt !== null || item.state === 'failed')) this.#bubbles.updateCountdown(node, item);
    }
  }

  delta(text) {
    const follows = this.#isAtEnd();
    if (!this.#draft) {
      this.#draft = h('p', { class: 'text' });
      this.#showReceived();
      this.#parts.live.replaceChildren(this.#bubbles.draft(this.#draft));
    }
    this.#draft.append(text);
    if (follows) this.#scrollToEnd();
  }

  endDelta() {
    this.#draft = null;
    this.#typing(false);
  }

  showAnswer(answer) {
    const follows = this.#isAtEnd();
    if (!this.#appendAnswer(answer)) return;
    this.#drawReplies();
    if (follows) this.#revealLast();
    this.#showToEnd();
    this.#on.answered(answer);
  }

  state(state) {
    if (state === 'closed' && this.#entries.at(-1)?.name !== 'ended') this.notice('ended');
    this.#drawRating();
  }

  /** What the visitor said of the conversation before, 1 to 5, or null. */
  rated(rating) {
    this.#rating = rating;
    this.#asksRating = false;
    this.#drawRating();
  }

  loading(isLoading) {
    this.#parts.loading.hidden = !isLoading;
    this.#parts.loading.textContent = isLoading ? this.#strings.loading : '';
  }

  unavailable(retry) {
    const entry = { kind: 'unavailable' };
    entry.retry = () => {
      this.#entries = this.#entries.filter((candidate) => candidate !== entry);
      entry.node.remove();
      retry();
    };
    this.#append(entry);
  }

  clear() {
    this.#entries = [];
    this.#known.clear();
    this.#draft = null;
    this.#opened = {};
    this.#quietly(() => {
      for (const name of ['log', 'live', 'queue']) this.#parts[name].replaceChildren();
    });
    this.announce('');
    this.#drawNotices();
    this.#drawReplies();
    this.rated(null);
  }

  announce(text) {
    this.#parts.status.textContent = text;
  }

  #appendAnswer(answer) {
    if (answer.id !== null && this.#known.has(answer.id)) return false;
    if (answer.id !== null) this.#known.add(answer.id);
    this.#append({ kind: 'answer', answer });
    return true;
  }

  #append(entry) {
    this.#entries.push(entry);
    entry.node = this.#draw(entry);
    const standsInLine = entry.item !== undefined && this.#entries.some((other) => other !== entry && isPending(other));
    (standsInLine ? this.#parts.queue : this.#parts.log).append(entry.node);
  }

  #redraw(entry) {
    const node = this.#draw(entry);
    entry.node.replaceWith(node);
    entry.node = node;
  }

  #draw(entry) {
    switch (entry.kind) {
      case 'greeting':
        return this.#bubbles.greeting();
      case 'answer':
        return this.#bubbles.answer(entry.answer, this.#opened.consentTexts ?? []);
      case 'visitor':
        return this.#bubbles.visitor(entry);
      case 'sent':
        return this.#bubbles.sent(entry.item);
      case 'file':
        return this.#bubbles.file(entry.sent);
      case 'unavailable':
        return this.#bubbles.unavailable(entry.retry);
      default:
        return this.#bubbles.notice(entry.name);
    }
  }

  #drawNotices() {
    const { notices } = this.#opened;
    const href = httpsUrl(notices?.privacy_url);
    this.#parts.notices.replaceChildren(
      icon('shield'),
      h(
        'p',
        {},
        `${notices?.ai_notice ?? this.#strings.aiNotice} ${this.#strings.privacyNotice} `,
        href ? h('a', { class: 'link', href, target: '_blank', rel: 'noopener noreferrer' }, this.#strings.privacyLink) : null,
      ),
    );
  }

  #drawReplies() {
    const last = this.#entries.at(-1);
    let replies = [];
    if (last?.kind === 'greeting') replies = this.#strings.starters;
    if (last?.kind === 'answer' && !this.#entries.some(isPending)) replies = last.answer.quickReplies;
    this.#parts.replies.replaceChildren(
      ...replies.map((text) => h('button', { type: 'button', class: 'reply', click: () => this.#on.reply(text) }, text)),
    );
  }

  /** Asks for a rating once the visitor has seen enough to have one; drawn once, so that a choice keeps its focus. */
  #drawRating() {
    const answers = this.#entries.filter(({ answer }) => answer?.isJudged).length;
    const isDue = answers >= ANSWERS_BEFORE_RATING || (answers > 0 && this.#entries.at(-1).name === 'ended');
    if (isDue === this.#asksRating) return;
    this.#asksRating = isDue;
    const rate = async (rating) => {
      this.#rating = rating;
      await this.#on.rate(rating);
    };
    this.#parts.rating.replaceChildren(...(isDue ? [stars(this.#rating, this.#strings.opinion, rate)] : []));
  }

  /** The first words of an answer prove that the message arrived. */
  #showReceived() {
    const entry = this.#entries.find(({ item }) => item?.state === 'sending');
    if (entry) this.#bubbles.updateSent(entry.node, { ...entry.item, state: 'delivered' });
  }

  #typing(isTyping) {
    if (this.#draft) return;
    this.#parts.live.replaceChildren(...(isTyping ? [this.#bubbles.typing()] : []));
    this.announce(isTyping ? this.#strings.typing : '');
  }

  /** Screen readers need not hear again what the visitor has already read. */
  #quietly(change) {
    this.#parts.log.setAttribute('aria-live', 'off');
    change();
    setTimeout(() => this.#parts.log.setAttribute('aria-live', 'polite'), 200);
  }

  #isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.#parts.scroll;
    return scrollHeight - scrollTop - clientHeight < NEAR_END;
  }

  #scrollToEnd() {
    this.#parts.scroll.scrollTop = this.#parts.scroll.scrollHeight;
    this.#showToEnd();
  }

  /** A long answer is shown from its beginning, a short one whole. */
  #revealLast() {
    const { scroll } = this.#parts;
    const node = this.#entries.at(-1).node;
    scroll.scrollTop += node.getBoundingClientRect().top - scroll.getBoundingClientRect().top - 16;
    this.#showToEnd();
  }

  #showToEnd() {
    this.#parts.toEnd.hidden = this.#isAtEnd();
  }
}

function isPending({ item }) {
  return item !== undefined && item.state !== 'delivered' && item.state !== 'rejected';
}
