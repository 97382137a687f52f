import en from './en.js';
import pl from './pl.js';

const ALL = { pl, en };

/** The texts of the first language among the wishes that the widget speaks; Polish when none is given. */
export function stringsFor(...wishes) {
  const wish = wishes.find((value) => typeof value === 'string' && value !== '');
  return wish === undefined || wish.toLowerCase().startsWith('pl') ? pl : en;
}

export function otherThan(strings) {
  return strings.language === 'pl' ? ALL.en : ALL.pl;
}
