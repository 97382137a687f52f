import { linkify } from './links.js';

/**
 * Makes an element. `attributes` are set by name (`class`, `aria-…`), functions become listeners
 * of that event. Children are nodes or texts; a text is always a text node, never markup.
 */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(key, value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A decorative icon; its shape is a file in `icons/`, its colour the surrounding text's. */
export function icon(name) {
  return h('span', { class: `icon icon-${name}`, 'aria-hidden': 'true' });
}

export function externalLink(href, className, ...children) {
  return h('a', { href, class: className, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/** A text with its https addresses as links and its ranges of numbers unbroken; everything else stays text. */
export function richText(text) {
  return linkify(text).flatMap((part) => (part.href ? [externalLink(part.href, 'link', part.text)] : unbrokenRanges(part.text)));
}

/** “6–8” does not end a line at its dash. */
function unbrokenRanges(text) {
  return text.split(/(\d+–\d+)/).map((part, at) => (at % 2 === 1 ? h('span', { class: 'together' }, part) : part));
}
