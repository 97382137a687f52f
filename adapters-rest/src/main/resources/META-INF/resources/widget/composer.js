const MAX_LENGTH = 4000;
const COUNTED_FROM = 3600;

/** The field in which the visitor writes: Enter sends, Shift+Enter breaks the line. */
export class Composer {
  #form;
  #field;
  #button;
  #counter;
  #strings;

  constructor({ form, field, button, counter, strings, onSend }) {
    this.#form = form;
    this.#field = field;
    this.#button = button;
    this.#counter = counter;
    this.#strings = strings;
    field.addEventListener('input', () => this.#fit());
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = field.value.trim();
      if (text === '' || text.length > MAX_LENGTH) return;
      this.text = '';
      onSend(text);
      field.focus();
    });
    this.#fit();
  }

  set strings(strings) {
    this.#strings = strings;
    this.#fit();
  }

  set text(text) {
    this.#field.value = text;
    this.#fit();
  }

  focus() {
    this.#field.focus({ preventScroll: true });
  }

  #fit() {
    this.#field.style.height = 'auto';
    this.#field.style.height = `${this.#field.scrollHeight + 2}px`;
    const length = this.#field.value.trim().length;
    const isTooLong = length > MAX_LENGTH;
    this.#button.disabled = length === 0 || isTooLong;
    this.#field.setAttribute('aria-invalid', String(isTooLong));
    this.#form.classList.toggle('composer-over', isTooLong);
    if (isTooLong) this.#counter.textContent = this.#strings.tooLong(length - MAX_LENGTH);
    else this.#counter.textContent = length >= COUNTED_FROM ? this.#strings.charactersLeft(MAX_LENGTH - length) : '';
  }
}
