import { externalLink, h, icon } from './dom.js';
import { money, number, pricePerMetre } from './format.js';
import { httpsUrl } from './links.js';

/** The card of an answer, or null for a type this widget does not know. */
export function cardOf(card, strings) {
  if (card.type === 'package') return packageCard(card, strings);
  if (card.type === 'quote') return quoteCard(card, strings);
  return null;
}

function packageCard(card, { language, card: words }) {
  const facts = [
    [words.design, card.design_time],
    [words.works, card.works_time],
    [words.products, card.catalogue_products],
    [words.swaps, card.product_swaps],
    [words.meetings, card.designer_meetings],
  ].filter(([, value]) => value !== null && value !== undefined && value !== '');
  return h(
    'article',
    { class: 'card', 'aria-label': `${words.package} ${card.name}` },
    h(
      'header',
      { class: 'card-head' },
      h('h3', { class: 'card-title' }, String(card.name)),
      card.most_popular ? h('span', { class: 'badge' }, words.mostPopular) : null,
    ),
    h('p', { class: 'card-price' }, rangeOf(card.price_per_m2_pln, card.price_from_pln, card.price_to_pln, language, pricePerMetre)),
    h('p', { class: 'card-note' }, words.gross),
    h(
      'dl',
      { class: 'facts' },
      ...facts.map(([name, value]) =>
        h('div', {}, h('dt', {}, name), h('dd', {}, typeof value === 'number' ? number(value, language) : String(value))),
      ),
    ),
  );
}

function quoteCard(card, { language, card: words }) {
  return h(
    'article',
    { class: 'card card-quote', 'aria-label': words.quote },
    h('p', { class: 'card-kicker' }, card.estimate ? words.estimate : words.quote),
    h('p', { class: 'card-price' }, rangeOf(card.total_pln, card.total_from_pln, card.total_to_pln, language, money)),
    h('p', { class: 'card-note' }, `${card.package} · ${number(card.area_m2, language)}\u00A0m²${unitPrice(card, language)}`),
    card.estimate ? h('p', { class: 'card-note' }, words.estimateNote) : null,
  );
}

function unitPrice(card, language) {
  return Number.isFinite(card.price_per_m2_pln) ? ` × ${pricePerMetre(card.price_per_m2_pln, language)}` : '';
}

function rangeOf(exact, from, to, language, format) {
  if (Number.isFinite(exact)) return format(exact, language);
  return Number.isFinite(from) && Number.isFinite(to) ? format([from, to], language) : '';
}

/** What an answer offers beside its text, or null for an unknown or unsafe offer. */
export function actionOf(action, { strings, consentTexts, decideConsent, reply }) {
  if (action.type === 'booking_link') return bookingLink(action, strings);
  if (action.type === 'consent_request') return consentForm(action, strings, consentTexts, decideConsent, reply);
  if (action.type === 'confirm_contact') return contactCard(action, strings, reply);
  if (action.type === 'handover') {
    return h('p', { class: 'handover' }, icon('person'), strings.handover);
  }
  return null;
}

function bookingLink(action, strings) {
  const href = httpsUrl(action.url);
  return href && externalLink(href, 'action', icon('calendar'), String(action.label ?? strings.booking));
}

/** The consent that is asked for stands in the answer's text; here are its buttons and the purposes that are a choice. */
function consentForm({ consent }, { consent: words, language }, consentTexts, decideConsent, reply) {
  if (!consent?.purpose || !consent.text_version) return null;
  const status = h('p', { class: 'form-status', role: 'status' });
  const boxes = consentTexts
    .filter((text) => text.purpose !== consent.purpose)
    .map((text) => ({ text, box: h('input', { type: 'checkbox' }) }));
  const yes = h('button', { type: 'submit', class: 'action' }, words.yes);
  const no = h('button', { type: 'button', class: 'button-plain' }, words.no);
  const withdraw = h('button', { type: 'button', class: 'link-button', hidden: true }, words.withdraw);
  const controls = [yes, no, ...boxes.map(({ box }) => box)];
  const form = h(
    'form',
    { class: 'consents' },
    h('p', { class: 'consents-title' }, words.title),
    choices(boxes, words),
    h('div', { class: 'form-buttons' }, yes, no),
    h('p', { class: 'card-note' }, `${words.version} ${consent.text_version}`),
    status,
    withdraw,
  );
  const decide = async (decisions, said, done) => {
    for (const control of [...controls, withdraw]) control.disabled = true;
    try {
      for (const { purpose, text_version: version, granted } of decisions) {
        await decideConsent({ purpose, granted, text_version: version, language });
      }
      status.textContent = words[done];
      withdraw.hidden = done !== 'given';
      withdraw.disabled = false;
      reply(said);
    } catch {
      for (const control of [...controls, withdraw]) control.disabled = false;
      status.textContent = words.failed;
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = boxes.filter(({ box }) => box.checked).map(({ text }) => ({ ...text, granted: true }));
    decide([{ ...consent, granted: true }, ...chosen], words.sayYes, 'given');
  });
  no.addEventListener('click', () => decide([{ ...consent, granted: false }], words.sayNo, 'refused'));
  withdraw.addEventListener('click', () => {
    const given = [consent, ...boxes.filter(({ box }) => box.checked).map(({ text }) => text)];
    decide(given.map((text) => ({ ...text, granted: false })), words.sayWithdraw, 'withdrawn');
  });
  return form;
}

/** The consents that nothing depends on, folded away so that the question itself stays in sight. */
function choices(boxes, words) {
  if (boxes.length === 0) return null;
  return h(
    'details',
    { class: 'consent-choices' },
    h('summary', {}, words.choices),
    ...boxes.map(({ text, box }) => h('label', { class: 'consent' }, box, h('span', {}, String(text.text)))),
  );
}

/** The visitor's own data, read back. */
function contactCard({ contact }, { contact: words }, reply) {
  if (!contact?.name) return null;
  const facts = [
    [words.name, contact.name],
    [words.phone, contact.phone],
    [words.email, contact.email],
  ].filter(([, value]) => value);
  return h(
    'article',
    { class: 'card card-contact', 'aria-label': words.title },
    h('p', { class: 'card-kicker' }, words.title),
    h('dl', { class: 'facts' }, ...facts.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, String(value))))),
    h(
      'div',
      { class: 'form-buttons' },
      h('button', { type: 'button', class: 'action', click: () => reply(words.right) }, words.right),
      h('button', { type: 'button', class: 'button-plain', click: () => reply(words.change) }, words.changeShort),
    ),
  );
}
