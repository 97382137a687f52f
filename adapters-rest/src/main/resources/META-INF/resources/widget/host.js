const CHANNEL = 'nova-house-chat';

/**
 * The page around the frame, reached by messages. Only the window that embeds the frame, at the
 * origin it was opened from, is listened to; nothing of the conversation is ever told to it.
 */
export class Host {
  #window;
  #origin;

  constructor(scope, origin, on) {
    this.#window = scope.parent === scope || !origin ? null : scope.parent;
    this.#origin = origin;
    scope.addEventListener('message', (event) => {
      if (event.source !== this.#window || event.origin !== this.#origin) return;
      if (event.data?.channel !== CHANNEL) return;
      if (event.data.type === 'opened') on.opened(event.data.focus === true);
      else if (event.data.type === 'closed') on.closed();
      else if (event.data.type === 'prefill' && typeof event.data.text === 'string') on.prefill(event.data.text);
    });
  }

  get isThere() {
    return this.#window !== null;
  }

  ready() {
    this.#tell({ type: 'ready' });
  }

  close() {
    this.#tell({ type: 'close' });
  }

  unread(count) {
    this.#tell({ type: 'unread', count });
  }

  #tell(message) {
    this.#window?.postMessage({ channel: CHANNEL, ...message }, this.#origin);
  }
}

/** The origin written in the frame's address, or null when it is none. */
export function originOf(value) {
  try {
    const url = new URL(value);
    return ['http:', 'https:'].includes(url.protocol) ? url.origin : null;
  } catch {
    return null;
  }
}
