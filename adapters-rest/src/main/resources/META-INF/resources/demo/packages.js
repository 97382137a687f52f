import { h } from '/widget/dom.js';
import { number, pricePerMetre } from '/widget/format.js';
import { stringsFor } from '/widget/i18n/index.js';

const list = document.getElementById('packages-list');
const strings = stringsFor(document.documentElement.lang);

/** The price list comes from the same catalogue that the assistant answers from. */
async function packages() {
  const response = await fetch('/api/v1/packages', { headers: { Accept: 'application/json', 'Accept-Language': strings.language } });
  if (!response.ok) throw new Error(`packages: ${response.status}`);
  return (await response.json()).packages;
}

function tile(offer) {
  const { card, language } = strings;
  const price = Number.isFinite(offer.price_per_m2_pln)
    ? pricePerMetre(offer.price_per_m2_pln, language)
    : pricePerMetre([offer.price_from_pln, offer.price_to_pln], language);
  const facts = [
    [card.design, offer.design_time],
    [card.works, offer.works_time],
    [card.products, offer.catalogue_products],
    [card.swaps, offer.product_swaps],
    [card.meetings, offer.designer_meetings],
  ].filter(([, value]) => value !== null && value !== undefined);
  return h(
    'article',
    { class: `tile${offer.most_popular ? ' tile-popular' : ''}` },
    offer.most_popular ? h('p', { class: 'tile-badge' }, card.mostPopular) : null,
    h('h3', {}, offer.name),
    h('p', { class: 'tile-price' }, price),
    h(
      'dl',
      {},
      ...facts.map(([name, value]) =>
        h('div', {}, h('dt', {}, name), h('dd', {}, typeof value === 'number' ? number(value, language) : value)),
      ),
    ),
    h(
      'button',
      { type: 'button', class: 'button button-plain', 'data-nova-chat-open': true, 'data-nova-chat-ask': `${list.dataset.ask} ${offer.name}: ` },
      `${list.dataset.ask} ${offer.name}`,
    ),
  );
}

try {
  list.replaceChildren(...(await packages()).map(tile));
} catch {
  list.replaceChildren(h('p', {}, list.dataset.failed));
}
