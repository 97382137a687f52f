import { actionOf, cardOf } from './cards.js';
import { h, icon, richText } from './dom.js';
import { isWorthRepeating } from './files.js';
import { timeOfDay } from './format.js';
import { thumbs } from './opinion.js';

/** Draws single entries of the transcript in one language. */
export class Bubbles {
  #strings;
  #on;

  /** `on` holds `retry`, `discard`, `attachAgain`, `removeFile`, `reply`, `decideConsent` and `judge`. */
  constructor(strings, on) {
    this.#strings = strings;
    this.#on = on;
  }

  answer(answer, consentTexts) {
    const isPerson = answer.by === 'person';
    const author = isPerson ? this.#strings.person : this.#strings.ai;
    const context = {
      strings: this.#strings,
      consentTexts,
      decideConsent: this.#on.decideConsent,
      reply: this.#on.reply,
    };
    return assistantRow(
      isPerson ? 'person' : 'house',
      '',
      spoken(author),
      h('p', { class: 'text' }, ...richText(answer.text)),
      ...answer.cards.map((card) => cardOf(card, this.#strings)),
      ...answer.actions.map((action) => actionOf(action, context)),
      h(
        'div',
        { class: 'under' },
        meta([author, this.#time(answer.at)].filter(Boolean).join(' · ')),
        answer.isJudged && answer.id !== null ? thumbs(answer, this.#strings.opinion, this.#on.judge) : null,
      ),
    );
  }

  greeting() {
    return this.answer({ text: this.#strings.greeting, by: null, at: null, cards: [], actions: [] }, []);
  }

  visitor({ text, at }) {
    return visitorRow(spoken(this.#strings.youShort), h('p', { class: 'text' }, text), meta(this.#time(at)));
  }

  /** A message on its way; `updateSent` changes only its foot, so that nobody hears its text twice. */
  sent(item) {
    const row = visitorRow(spoken(this.#strings.youShort), h('p', { class: 'text' }, item.text), h('div', { class: 'foot' }));
    this.updateSent(row, item);
    return row;
  }

  updateSent(row, item) {
    row.dataset.state = item.state;
    const isFailed = item.state === 'failed' || item.state === 'rejected';
    row.querySelector('.foot').replaceChildren(isFailed ? this.#failure(item) : meta(this.#stateOf(item)));
  }

  updateCountdown(row, item) {
    const text = item.state === 'failed' ? this.#nextAttempt(item) : this.#stateOf(item);
    const place = row.querySelector('.failure-wait, .foot .meta');
    if (place && place.textContent !== text) place.textContent = text;
  }

  /** A file on its way; `updateFile` changes only its foot. */
  file(sent) {
    const row = visitorRow(
      spoken(this.#strings.youShort),
      h('p', { class: 'text file-name' }, icon('clip'), sent.file.name),
      h('div', { class: 'foot' }),
    );
    this.updateFile(row, sent);
    return row;
  }

  updateFile(row, sent) {
    row.dataset.state = sent.state;
    const foot = row.querySelector('.foot');
    if (sent.state === 'failed') foot.replaceChildren(this.#fileFailure(sent));
    else if (sent.state === 'sent') foot.replaceChildren(meta(`${this.#strings.file.sent} ${this.#time(sent.at)}`));
    else {
      const bar = foot.querySelector('progress') ?? h('progress', { max: 1, 'aria-label': this.#strings.file.progress });
      bar.value = sent.progress;
      foot.replaceChildren(bar, meta(this.fileState(sent)));
    }
  }

  /** The state of a file in words. */
  fileState(sent) {
    if (sent.state === 'failed') return this.#strings.file.failed[sent.reason];
    if (sent.state === 'sent') return this.#strings.file.sent;
    return sent.progress < 1 ? this.#strings.file.sending(Math.round(sent.progress * 100)) : this.#strings.file.checking;
  }

  #fileFailure(sent) {
    const button = (text, click) => h('button', { type: 'button', class: 'link-button', click }, text);
    return h(
      'div',
      { class: 'failure' },
      h('span', {}, this.fileState(sent)),
      isWorthRepeating(sent.reason) ? button(this.#strings.retry, () => this.#on.attachAgain(sent)) : null,
      button(this.#strings.discard, () => this.#on.removeFile(sent)),
    );
  }

  notice(name) {
    return h('p', { class: 'log-notice' }, this.#strings[name]);
  }

  unavailable(retry) {
    return h(
      'div',
      { class: 'log-notice' },
      h('p', {}, this.#strings.unavailable),
      h('button', { type: 'button', class: 'button-plain', click: retry }, this.#strings.tryAgain),
    );
  }

  typing() {
    return assistantRow('house', ' bubble-typing', h('span', { class: 'dots' }, h('i'), h('i'), h('i')));
  }

  draft(text) {
    return assistantRow('house', '', text);
  }

  #failure(item) {
    const discard = h('button', { type: 'button', class: 'link-button', click: () => this.#on.discard(item.clientMessageId) }, this.#strings.discard);
    if (item.state === 'rejected') return h('div', { class: 'failure' }, item.reason || this.#strings.rejected, discard);
    return h(
      'div',
      { class: 'failure' },
      h('span', {}, this.#strings.notSent[item.reason]),
      h('span', { class: 'failure-wait', 'aria-hidden': 'true' }, this.#nextAttempt(item)),
      h('button', { type: 'button', class: 'link-button', click: () => this.#on.retry() }, this.#strings.retry),
      discard,
    );
  }

  #nextAttempt(item) {
    if (!navigator.onLine) return this.#strings.retryWhenOnline;
    return item.retryAt === null ? '' : this.#strings.retryIn(secondsUntil(item.retryAt));
  }

  #stateOf(item) {
    if (item.state === 'queued') return this.#strings.queued;
    if (item.state === 'sending') return this.#strings.sending;
    if (item.state === 'delivered') return this.#time(item.at);
    return item.reason === 'limited' ? this.#strings.limited(secondsUntil(item.retryAt)) : this.#strings.busy;
  }

  #time(at) {
    return at ? timeOfDay(at, this.#strings.language) : '';
  }
}

function assistantRow(iconName, kind, ...children) {
  return h(
    'div',
    { class: 'row row-assistant' },
    h('span', { class: 'avatar' }, icon(iconName)),
    h('div', { class: `bubble bubble-assistant${kind}` }, ...children),
  );
}

function visitorRow(...children) {
  return h('div', { class: 'row row-visitor' }, h('div', { class: 'bubble bubble-visitor' }, ...children));
}

function spoken(author) {
  return h('span', { class: 'visually-hidden' }, `${author}: `);
}

function meta(text) {
  return h('p', { class: 'meta', 'aria-hidden': 'true' }, text);
}

function secondsUntil(instant) {
  return Math.max(1, Math.ceil((instant - Date.now()) / 1_000));
}
