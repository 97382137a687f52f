/** A clock that stands still until a test moves it. */
export class TestClock {
  #now = 0;
  #timers = new Map();
  #next = 1;

  now = () => this.#now;
  random = () => 0;
  schedule = (task, delay) => {
    this.#timers.set(this.#next, { task, at: this.#now + delay });
    return this.#next++;
  };
  cancel = (timer) => this.#timers.delete(timer);

  get pending() {
    return this.#timers.size;
  }

  /** Moves on and lets everything due, and what follows from it, happen. */
  async advance(milliseconds) {
    const until = this.#now + milliseconds;
    await settled();
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      this.#timers.delete(due[0]);
      this.#now = due[1].at;
      due[1].task();
      await settled();
    }
    this.#now = until;
  }
}

export const settled = () => new Promise((resolve) => setImmediate(resolve));
