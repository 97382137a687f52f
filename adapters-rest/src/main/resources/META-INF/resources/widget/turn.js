import { ApiProblem } from './problem.js';
import { eventsOf } from './sse.js';

/** Longer than the server's own deadline of a turn (10 s), so that its answer comes first. */
const PATIENCE = 15_000;

/**
 * Asks the server for one answer: by stream, and by a plain request when the stream fails before
 * its first event. Both carry the same client message id, so the turn happens once.
 */
export class Turns {
  #api;
  #clock;
  #streaming = true;

  constructor({ api, clock }) {
    this.#api = api;
    this.#clock = clock;
  }

  /**
   * Resolves to `{answer}` or to `{outcome}` of the outbox; throws ApiProblem when the session or
   * conversation itself was refused. `onDelta` receives pieces of the answer as they come.
   */
  async take(session, item, onDelta, cancelled) {
    const streamed = this.#streaming ? await this.#stream(session, item, onDelta, cancelled) : null;
    return streamed ?? this.#plain(session, item, cancelled);
  }

  async #stream(session, item, onDelta, cancelled) {
    const watch = new Watch(this.#clock, PATIENCE, cancelled);
    let answer = null;
    let begun = false;
    try {
      const response = await this.#api.stream(session, item, watch.signal);
      if (!isEventStream(response)) return { answer: await response.json() };
      for await (const event of eventsOf(response.body)) {
        begun = true;
        watch.restart();
        if (event.type === 'delta') onDelta(deltaOf(event.data));
        else if (event.type === 'message') answer = JSON.parse(event.data);
        else if (event.type === 'error') return refused(ApiProblem.ofEvent(JSON.parse(event.data)));
        else if (event.type === 'done') break;
      }
    } catch (failure) {
      if (failure instanceof ApiProblem && !isTransport(failure)) return refused(failure);
      if (!begun) {
        if (watch.expired) this.#streaming = false;
        return null;
      }
    } finally {
      watch.stop();
    }
    if (answer) return { answer };
    return begun ? { outcome: { kind: 'retry', reason: 'interrupted' } } : null;
  }

  async #plain(session, item, cancelled) {
    const watch = new Watch(this.#clock, PATIENCE, cancelled);
    try {
      return { answer: await this.#api.send(session, item, watch.signal) };
    } catch (failure) {
      return failure instanceof ApiProblem ? refused(failure) : { outcome: unreachable(watch.expired) };
    } finally {
      watch.stop();
    }
  }
}

/** No answer at all: the network is gone, or the server did not answer in time. */
export function unreachable(timedOut) {
  return { kind: 'retry', reason: timedOut ? 'server' : 'offline' };
}

function refused(problem) {
  if (problem.sessionIsGone || problem.conversationIsClosed) throw problem;
  return { outcome: problem.outcome };
}

/** Refusals that concern streaming as such (a proxy, a missing route), not the message. */
function isTransport(problem) {
  return [405, 406, 415, 501, 502, 504].includes(problem.status);
}

function isEventStream(response) {
  return (response.headers.get('Content-Type') ?? '').startsWith('text/event-stream');
}

function deltaOf(data) {
  const value = JSON.parse(data);
  return typeof value === 'string' ? value : String(value.text ?? '');
}

/** Aborts a request after a time without progress, or when the caller cancels. */
class Watch {
  expired = false;
  #clock;
  #patience;
  #timer = null;
  #controller = new AbortController();

  constructor(clock, patience, cancelled) {
    this.#clock = clock;
    this.#patience = patience;
    cancelled?.addEventListener('abort', () => this.#controller.abort(), { signal: this.#controller.signal });
    if (cancelled?.aborted) this.#controller.abort();
    this.restart();
  }

  get signal() {
    return this.#controller.signal;
  }

  restart() {
    this.stop();
    this.#timer = this.#clock.schedule(() => {
      this.expired = true;
      this.#controller.abort();
    }, this.#patience);
  }

  stop() {
    if (this.#timer !== null) this.#clock.cancel(this.#timer);
    this.#timer = null;
  }
}
