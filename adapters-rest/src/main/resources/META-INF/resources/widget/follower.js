import { backOff } from './outbox.js';
import { ApiProblem } from './problem.js';
import { eventsOf } from './sse.js';

/**
 * Listens to a conversation's events (a person's answers, nudges, state) while the page is visible.
 * A broken connection is made again with back-off and continues after the last event seen.
 */
export class Follower {
  #api;
  #clock;
  #onEvent;
  #onGone;
  #session = null;
  #lastEventId = '';
  #paused = false;
  #connection = null;
  #timer = null;
  #failures = 0;

  constructor({ api, clock, onEvent, onGone }) {
    this.#api = api;
    this.#clock = clock;
    this.#onEvent = onEvent;
    this.#onGone = onGone;
  }

  follow(session) {
    this.stop();
    this.#session = session;
    this.#lastEventId = '';
    this.#failures = 0;
    this.#connect();
  }

  stop() {
    this.#session = null;
    this.#disconnect();
  }

  /** Holds no connection while nobody looks; resuming replays what was missed. */
  set paused(paused) {
    if (paused === this.#paused) return;
    this.#paused = paused;
    if (paused) this.#disconnect();
    else this.#connect();
  }

  #disconnect() {
    this.#connection?.abort();
    this.#connection = null;
    if (this.#timer !== null) this.#clock.cancel(this.#timer);
    this.#timer = null;
  }

  async #connect() {
    if (!this.#session || this.#paused || this.#connection) return;
    if (this.#timer !== null) this.#clock.cancel(this.#timer);
    this.#timer = null;
    const session = this.#session;
    const connection = new AbortController();
    this.#connection = connection;
    let wait = null;
    try {
      const response = await this.#api.follow(session, this.#lastEventId, connection.signal);
      for await (const event of eventsOf(response.body)) {
        if (this.#connection !== connection) return;
        this.#failures = 0;
        if (event.id) this.#lastEventId = event.id;
        this.#onEvent(event);
      }
    } catch (failure) {
      if (this.#connection !== connection) return;
      if (failure instanceof ApiProblem) {
        if (failure.sessionIsGone) {
          this.stop();
          this.#onGone();
          return;
        }
        wait = failure.retryAfter;
      }
    }
    if (this.#connection !== connection) return;
    this.#connection = null;
    this.#failures += 1;
    this.#timer = this.#clock.schedule(() => this.#connect(), wait ?? backOff(this.#failures, this.#clock.random));
  }
}
