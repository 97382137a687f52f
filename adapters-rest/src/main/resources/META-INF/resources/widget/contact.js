import { h } from './dom.js';
import { ApiProblem } from './problem.js';

const LONGEST = { name: 80, email: 254, phone: 40, message: 2_000 };
const REQUIRED_CONSENT = 'contact';

/**
 * The form by which a visitor leaves a name and an address without talking. `prepare` resolves to the consent texts and
 * their language, `submit` sends what was filled in and throws when it was not taken; a repeat carries the same
 * identity, so that it is taken once.
 */
export class ContactForm {
  #dialog;
  #prepare;
  #submit;
  #newId;
  #strings;

  constructor({ dialog, strings, prepare, submit, newId }) {
    this.#dialog = dialog;
    this.#prepare = prepare;
    this.#submit = submit;
    this.#newId = newId;
    this.strings = strings;
  }

  set strings(strings) {
    this.#strings = strings;
  }

  async open() {
    this.#dialog.setAttribute('aria-label', this.#strings.form.title);
    this.#show(h('p', { role: 'status' }, this.#strings.form.loading));
    if (!this.#dialog.open) this.#dialog.showModal();
    try {
      const form = this.#draw(await this.#prepare());
      this.#show(form);
      form.querySelector('input').focus();
    } catch (failure) {
      this.#show(h('p', { role: 'alert', class: 'field-error' }, this.#reason(failure)));
    }
  }

  #show(...content) {
    this.#dialog.replaceChildren(
      h(
        'div',
        { class: 'dialog-head' },
        h('h2', {}, this.#strings.form.title),
        h(
          'button',
          { type: 'button', class: 'bar-button dialog-close', 'aria-label': this.#strings.form.close, title: this.#strings.form.close, click: () => this.#dialog.close() },
          h('span', { class: 'icon icon-close', 'aria-hidden': 'true' }),
        ),
      ),
      ...content,
    );
  }

  #draw({ texts, language }) {
    const words = this.#strings.form;
    const id = this.#newId();
    const fields = {
      name: field('name', words.name, h('input', { type: 'text', autocomplete: 'name', maxlength: LONGEST.name })),
      email: field('email', words.email, h('input', { type: 'email', autocomplete: 'email', maxlength: LONGEST.email })),
      phone: field('phone', words.phone, h('input', { type: 'tel', autocomplete: 'tel', maxlength: LONGEST.phone })),
      message: field('message', words.message, h('textarea', { rows: 3, maxlength: LONGEST.message })),
    };
    const boxes = texts.map((text) => ({ text, box: h('input', { type: 'checkbox' }) }));
    const asked = boxes.filter(({ text }) => text.purpose === REQUIRED_CONSENT);
    const optional = boxes.filter(({ text }) => text.purpose !== REQUIRED_CONSENT);
    fields.consents = consentField(asked);
    const status = h('p', { class: 'field-error', role: 'alert' });
    const send = h('button', { type: 'submit', class: 'button-strong' }, words.send);
    const form = h(
      'form',
      { class: 'contact', novalidate: true },
      h('p', { class: 'contact-note' }, words.note),
      ...['name', 'email', 'phone', 'message'].map((name) => fields[name].node),
      fields.consents.node,
      optional.length > 0
        ? h(
            'details',
            { class: 'consent-choices' },
            h('summary', {}, this.#strings.consent.choices),
            ...optional.map(({ text, box }) => h('label', { class: 'consent' }, box, h('span', {}, String(text.text)))),
          )
        : null,
      h('a', { class: 'link', href: '/privacy', target: '_blank', rel: 'noopener' }, words.privacy),
      status,
      h('div', { class: 'dialog-buttons' }, send),
    );
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      status.textContent = '';
      const value = (name) => fields[name].control.value.trim();
      const faults = {};
      if (!value('name')) faults.name = words.faults.name;
      if (!value('email') && !value('phone')) faults.email = words.faults.contact;
      if (asked.some(({ box }) => !box.checked)) faults.consents = words.faults.consents;
      if (mark(fields, faults)) return;
      send.disabled = true;
      try {
        await this.#submit({
          name: value('name'),
          email: value('email') || null,
          phone: value('phone') || null,
          message: value('message') || null,
          language,
          consents: boxes.map(({ text, box }) => ({ purpose: text.purpose, granted: box.checked, text_version: text.text_version })),
          submission_id: id,
        });
        this.#thank();
      } catch (failure) {
        send.disabled = false;
        if (!mark(fields, this.#faultsOf(failure))) status.textContent = this.#reason(failure);
      }
    });
    return form;
  }

  #thank() {
    const words = this.#strings.form;
    const close = h('button', { type: 'button', class: 'button-strong', click: () => this.#dialog.close() }, words.close);
    this.#show(h('p', { role: 'status', class: 'contact-done' }, words.done), h('div', { class: 'dialog-buttons' }, close));
    close.focus();
  }

  /** The server's refusal by field, in the widget's own words. */
  #faultsOf(failure) {
    if (!(failure instanceof ApiProblem)) return {};
    const words = this.#strings.form.faults;
    if (failure.code === 'consent_required') return { consents: words.consents };
    const known = { name: words.nameUnread, email: words.email, phone: words.phone, message: words.message };
    return Object.fromEntries(failure.details.filter(({ field: name }) => name in known).map(({ field: name }) => [name, known[name]]));
  }

  #reason(failure) {
    const words = this.#strings.form.failed;
    if (!(failure instanceof ApiProblem)) return words.offline;
    if (failure.outcome.reason === 'busy') return words.busy;
    return failure.outcome.reason === 'limited' ? words.limited : words.server;
  }
}

function field(name, label, control) {
  control.id = `contact-${name}`;
  control.setAttribute('aria-describedby', `contact-${name}-fault`);
  const fault = h('p', { class: 'field-error', id: `contact-${name}-fault` });
  return { control, fault, node: h('div', { class: 'field' }, h('label', { for: control.id }, label), control, fault) };
}

function consentField(asked) {
  const fault = h('p', { class: 'field-error', id: 'contact-consents-fault' });
  for (const { box } of asked) box.setAttribute('aria-describedby', fault.id);
  const labels = asked.map(({ text, box }) => h('label', { class: 'consent' }, box, h('span', {}, String(text.text))));
  return { control: asked[0]?.box ?? null, fault, node: h('div', { class: 'field' }, ...labels, fault) };
}

/** Shows the faults beside their fields and moves to the first one; false when there is none. */
function mark(fields, faults) {
  let first = null;
  for (const [name, { control, fault }] of Object.entries(fields)) {
    fault.textContent = faults[name] ?? '';
    if (name in faults) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
    if (name in faults) first ??= control;
  }
  first?.focus();
  return first !== null;
}
