import { h, icon } from './dom.js';

const STARS = [1, 2, 3, 4, 5];
const PAUSE = 600;

/**
 * The two thumbs of an answer; pressing the one that holds takes it back. `judge` keeps the new one and throws when it
 * could not; `answer.thumb` is what holds, so that a change of language draws it again. Kept out of the live region's
 * voice: the answer is the news, not its buttons.
 */
export function thumbs(answer, words, judge) {
  const status = h('span', { class: 'opinion-status', role: 'status' });
  const buttons = ['up', 'down'].map((thumb) =>
    h(
      'button',
      { type: 'button', class: `thumb thumb-${thumb}`, 'aria-label': words[thumb], title: words[thumb], click: () => press(thumb) },
      icon('thumb'),
    ),
  );
  const show = () => buttons.forEach((button, place) => button.setAttribute('aria-pressed', String(answer.thumb === ['up', 'down'][place])));
  const press = async (thumb) => {
    const before = answer.thumb;
    answer.thumb = before === thumb ? null : thumb;
    show();
    status.textContent = '';
    try {
      await judge(answer.id, answer.thumb);
      status.textContent = answer.thumb ? words.thanks : words.takenBack;
    } catch {
      answer.thumb = before;
      show();
      status.textContent = words.failed;
    }
  };
  show();
  return h('div', { class: 'opinion', role: 'group', 'aria-label': words.ask, 'aria-live': 'off' }, ...buttons, status);
}

/**
 * One to five stars for the conversation, as radio buttons. Whoever walks over them with the arrow keys has chosen when
 * they stop: only then `rate` is told, which throws when the rating could not be kept.
 */
export function stars(chosen, words, rate) {
  const status = h('p', { class: 'opinion-status', role: 'status' });
  const choices = STARS.map((value) => {
    const input = h('input', { type: 'radio', name: 'rating', value, class: 'visually-hidden', change: () => choose(value) });
    input.checked = value === chosen;
    return { value, input, label: h('label', { class: 'star' }, input, icon('star'), h('span', { class: 'visually-hidden' }, words.stars(value))) };
  });
  const show = (count) => choices.forEach(({ value, label }) => label.classList.toggle('star-on', value <= count));
  let timer = null;
  const choose = (value) => {
    show(value);
    status.textContent = '';
    clearTimeout(timer);
    timer = setTimeout(async () => {
      try {
        await rate(value);
        status.textContent = words.thanks;
      } catch {
        status.textContent = words.failed;
      }
    }, PAUSE);
  };
  show(chosen ?? 0);
  return h(
    'fieldset',
    { class: 'rating' },
    h('legend', {}, words.askRating),
    h('div', { class: 'stars' }, ...choices.map(({ label }) => label)),
    status,
  );
}
