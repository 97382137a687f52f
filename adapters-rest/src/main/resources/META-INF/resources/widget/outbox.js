const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 30_000;
const AUTOMATIC_ATTEMPTS = 8;

/**
 * Milliseconds from one answer to the next message. The server asks for as much between two messages; counted from the
 * answer, no delay on the way can make it less.
 */
const PAUSE = 700;

/** Milliseconds before the given attempt (1 = first retry): doubling, capped, spread by up to 25 %. */
export function backOff(attempt, random) {
  const base = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** Math.max(0, attempt - 1));
  return Math.round(base * (1 + 0.25 * random()));
}

/**
 * The visitor's messages that the server has not answered yet, sent one at a time in their order.
 *
 * `transmit(item)` resolves to an outcome and never rejects:
 * - `{kind: 'delivered'}`: the message leaves the queue;
 * - `{kind: 'rejected', message?}`: repeating it is pointless, the rest may go on;
 * - `{kind: 'retry', reason, after?}`: reason `offline`, `server`, `interrupted` (shown as not sent)
 *   or `busy`, `limited` (shown as waiting); `after` in milliseconds overrides the back-off.
 *
 * Every repeat carries the same item, hence the same `clientMessageId`: the server answers it once.
 */
export class Outbox {
  #items = [];
  #timer = null;
  #inFlight = null;
  #stalled = false;
  #restsUntil = 0;
  #transmit;
  #onChange;
  #clock;

  /** `clock` has `now`, `random`, `schedule` and `cancel`. */
  constructor({ transmit, onChange, clock }) {
    this.#transmit = transmit;
    this.#onChange = onChange;
    this.#clock = clock;
  }

  get items() {
    return [...this.#items];
  }

  get isEmpty() {
    return this.#items.length === 0;
  }

  add(clientMessageId, text) {
    const item = {
      clientMessageId,
      text,
      at: new Date(this.#clock.now()),
      state: 'queued',
      attempts: 0,
      reason: null,
      retryAt: null,
    };
    this.#items.push(item);
    this.#onChange(item);
    if (this.#stalled) this.retryNow();
    else this.#pump();
    return item;
  }

  /** The visitor asks, or the network is back: do not wait for the timer any longer. */
  retryNow() {
    const head = this.#items[0];
    if (!head || this.#inFlight) return;
    this.#stopTimer();
    head.attempts = 0;
    this.#pump();
  }

  /** Drops a message that is not on its way at this moment. */
  remove(clientMessageId) {
    const item = this.#items.find((candidate) => candidate.clientMessageId === clientMessageId);
    if (!item || item === this.#inFlight) return false;
    if (item === this.#items[0]) this.#stopTimer();
    this.#items = this.#items.filter((candidate) => candidate !== item);
    this.#pump();
    return true;
  }

  /** Forgets everything, also what is being sent: its outcome will not be reported. */
  clear() {
    this.#stopTimer();
    this.#items = [];
    this.#inFlight = null;
    this.#restsUntil = 0;
  }

  async #pump() {
    const item = this.#items[0];
    if (!item || this.#inFlight || this.#stalled || this.#timer !== null) return;
    const rest = this.#restsUntil - this.#clock.now();
    if (rest > 0) {
      this.#pumpIn(rest);
      return;
    }
    this.#inFlight = item;
    this.#change(item, { state: 'sending', reason: null, retryAt: null });
    const outcome = await this.#transmit(item);
    if (this.#inFlight !== item) return;
    this.#inFlight = null;
    this.#settle(item, outcome);
  }

  #settle(item, outcome) {
    if (outcome.kind === 'delivered' || outcome.kind === 'rejected') {
      this.#items.shift();
      if (outcome.kind === 'delivered') this.#restsUntil = this.#clock.now() + PAUSE;
      this.#change(item, { state: outcome.kind, reason: outcome.message ?? null, retryAt: null });
      this.#pump();
      return;
    }
    const waiting = outcome.reason === 'busy' || outcome.reason === 'limited';
    item.attempts += 1;
    const automatic = item.attempts < AUTOMATIC_ATTEMPTS;
    this.#stalled = !automatic;
    const delay = outcome.after ?? backOff(item.attempts, this.#clock.random);
    if (automatic) this.#pumpIn(delay);
    this.#change(item, {
      state: waiting && automatic ? 'waiting' : 'failed',
      reason: outcome.reason,
      retryAt: automatic ? this.#clock.now() + delay : null,
    });
  }

  #pumpIn(delay) {
    this.#timer = this.#clock.schedule(() => {
      this.#timer = null;
      this.#pump();
    }, delay);
  }

  #change(item, changes) {
    Object.assign(item, changes);
    this.#onChange(item);
  }

  #stopTimer() {
    if (this.#timer !== null) this.#clock.cancel(this.#timer);
    this.#timer = null;
    this.#stalled = false;
  }
}
