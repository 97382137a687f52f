const LOCALES = { pl: 'pl-PL', en: 'en-GB' };

/** A number or a range `[from, to]` in the given language, grouped by thousands with no-break spaces in Polish. */
export function number(value, language) {
  const format = new Intl.NumberFormat(LOCALES[language], { useGrouping: 'always', maximumFractionDigits: 2 });
  return (Array.isArray(value) ? value : [value]).map((part) => format.format(part)).join('–');
}

export function money(value, language) {
  return language === 'pl' ? `${number(value, language)}\u00A0zł` : `PLN\u00A0${number(value, language)}`;
}

export function pricePerMetre(value, language) {
  return `${money(value, language)}/m²`;
}

export function timeOfDay(instant, language) {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(instant);
}
