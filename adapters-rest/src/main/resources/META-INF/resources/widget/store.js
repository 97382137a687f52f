const KEY = 'nova-house-chat';

/**
 * What the browser remembers of a conversation: the session, unsent messages and the language.
 * Nothing is written until `update` is first called, which happens only after the visitor acts.
 * Where storage is refused (private mode, partitioned frames), memory serves until the page closes.
 */
export class Store {
  #storage;
  #memory = null;

  constructor(storage) {
    this.#storage = storage;
  }

  read() {
    if (this.#memory) return this.#memory;
    try {
      const value = JSON.parse(this.#storage?.getItem(KEY) ?? 'null');
      if (value !== null && typeof value === 'object') return value;
    } catch {
      this.#storage = null;
    }
    return {};
  }

  update(changes) {
    this.#memory = { ...this.read(), ...changes };
    try {
      this.#storage?.setItem(KEY, JSON.stringify(this.#memory));
    } catch {
      this.#storage = null;
    }
  }

  /** True when the other tab's change concerns this store; the next read then sees it. */
  changedElsewhere(event) {
    if (event.key !== null && event.key !== KEY) return false;
    this.#memory = null;
    return true;
  }
}

/** The browser's lasting storage, or null where even asking for it is refused. */
export function lastingStorage(scope) {
  try {
    return scope.localStorage;
  } catch {
    return null;
  }
}
