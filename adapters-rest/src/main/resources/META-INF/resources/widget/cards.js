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
export function actionOf(action, { strings, consentTexts, decideConsent }) {
  if (action.type === 'booking_link') return bookingLink(action, strings);
  if (action.type === 'consent_request') return consentForm(action, strings, consentTexts, decideConsent);
  if (action.type === 'handover') {
    return h('p', { class: 'handover' }, icon('person'), strings.handover);
  }
  return null;
}

function bookingLink(action, strings) {
  const href = httpsUrl(action.url);
  return href && externalLink(href, 'action', icon('calendar'), String(action.label ?? strings.booking));
}

function consentForm({ purposes }, strings, consentTexts, decideConsent) {
  const wanted = consentTexts.filter((text) => Array.isArray(purposes) && purposes.includes(text.purpose));
  if (wanted.length === 0) return null;
  const status = h('p', { class: 'form-status', role: 'status' });
  const boxes = wanted.map((text) => ({ text, box: h('input', { type: 'checkbox' }) }));
  const submit = h('button', { type: 'submit', class: 'action' }, strings.consent.save);
  const form = h(
    'form',
    { class: 'consents' },
    h('p', { class: 'consents-title' }, strings.consent.title),
    ...boxes.map(({ text, box }) => h('label', { class: 'consent' }, box, h('span', {}, String(text.text)))),
    submit,
    status,
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    submit.disabled = true;
    try {
      for (const { text, box } of boxes) {
        await decideConsent({ purpose: text.purpose, granted: box.checked, text_version: text.version });
      }
      for (const { box } of boxes) box.disabled = true;
      status.textContent = strings.consent.saved;
    } catch {
      submit.disabled = false;
      status.textContent = strings.consent.failed;
    }
  });
  return form;
}
