/**
 * Incremental parser of `text/event-stream` (HTML standard, "Server-sent events").
 * EventSource cannot send the session token header, so the widget reads streams with fetch.
 */
export class EventStreamParser {
  #line = '';
  #data = [];
  #type = '';
  #id = '';
  #skipLineFeed = false;
  #atStart = true;

  /** Takes the next piece of text and returns the events it completes, in order. */
  push(chunk) {
    if (chunk === '') return [];
    const events = [];
    let text = chunk;
    if (this.#atStart && text.startsWith('\uFEFF')) text = text.slice(1);
    if (this.#skipLineFeed && text.startsWith('\n')) text = text.slice(1);
    this.#atStart = false;
    const lines = text.split(/\r\n|\n|\r/);
    this.#skipLineFeed = text.endsWith('\r');
    for (let i = 0; i < lines.length - 1; i++) {
      const line = this.#line + lines[i];
      this.#line = '';
      const event = line === '' ? this.#dispatch() : this.#field(line);
      if (event) events.push(event);
    }
    this.#line += lines[lines.length - 1];
    return events;
  }

  #field(line) {
    const colon = line.indexOf(':');
    if (colon === 0) return null;
    const name = colon < 0 ? line : line.slice(0, colon);
    let value = colon < 0 ? '' : line.slice(colon + 1);
    if (value.startsWith(' ')) value = value.slice(1);
    if (name === 'data') this.#data.push(value);
    else if (name === 'event') this.#type = value;
    else if (name === 'id' && !value.includes('\0')) this.#id = value;
    return null;
  }

  #dispatch() {
    const data = this.#data;
    const type = this.#type || 'message';
    this.#data = [];
    this.#type = '';
    return data.length === 0 ? null : { type, id: this.#id, data: data.join('\n') };
  }
}

/** Yields the events of a response body until it ends; leaving the loop early closes the stream. */
export async function* eventsOf(body) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parser = new EventStreamParser();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield* parser.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
