/*
 * Nova House chat on any page, by one tag:
 *   <script src="https://chat.example/widget.js" async></script>
 * Optional attributes: data-lang="pl|en" (else the page's language, else the browser's),
 * data-side="left" (else right). An element with data-nova-chat-open opens the chat; the value of
 * its data-nova-chat-ask is written into the field, not sent. Script API: NovaHouseChat.open(), .close().
 * The page may allow it with: script-src and frame-src of the chat's origin. Before the visitor opens
 * the chat, no request goes to the API and nothing is stored.
 */
(() => {
  'use strict';

  const script = document.currentScript;
  if (!script || window.NovaHouseChat) return;

  const CHANNEL = 'nova-house-chat';
  const OPEN_KEY = 'nova-house-chat-open';
  const LOAD_PATIENCE = 12_000;
  const origin = new URL(script.src).origin;
  const wish = script.dataset.lang || document.documentElement.lang || navigator.language || 'pl';
  const language = wish.toLowerCase().startsWith('pl') ? 'pl' : 'en';
  const isLeft = script.dataset.side === 'left';
  const text = {
    pl: {
      open: 'Zapytaj asystenta',
      openUnread: (count) => `Zapytaj asystenta, nowe wiadomości: ${count}`,
      title: 'Czat z asystentem Nova House',
      close: 'Zamknij czat',
      loading: 'Wczytywanie czatu…',
      failed: 'Czat jest chwilowo niedostępny.',
      again: 'Spróbuj ponownie',
    },
    en: {
      open: 'Ask the assistant',
      openUnread: (count) => `Ask the assistant, new messages: ${count}`,
      title: 'Chat with the Nova House assistant',
      close: 'Close chat',
      loading: 'Loading the chat…',
      failed: 'The chat is unavailable at the moment.',
      again: 'Try again',
    },
  }[language];

  const css = `
    :host { all: initial; }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    button { font: inherit; cursor: pointer; }
    button:focus-visible { outline: 3px solid #c98a1d; outline-offset: 3px; }
    .root { font: 16px/1.4 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; color: #1d2b29; }
    .launcher, .panel { position: fixed; z-index: 2147483000; }
    .launcher { bottom: calc(20px + env(safe-area-inset-bottom)); right: calc(20px + env(safe-area-inset-right));
      display: flex; align-items: center; gap: 10px; height: 56px; padding: 0 22px 0 18px; border: 0; border-radius: 28px;
      background: #1f5c4d; color: #fff; font-weight: 600; box-shadow: 0 8px 28px rgb(23 70 57 / 35%); }
    .launcher:hover { background: #174639; }
    .launcher svg { width: 26px; height: 26px; }
    .badge { min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px; background: #fff; color: #174639;
      font-size: 13px; line-height: 22px; text-align: center; }
    .panel { bottom: calc(20px + env(safe-area-inset-bottom)); right: calc(20px + env(safe-area-inset-right));
      display: flex; flex-direction: column; width: 400px; height: min(640px, calc(100vh - 40px)); overflow: hidden;
      border-radius: 20px; background: #f7f4ee; box-shadow: 0 20px 60px rgb(29 43 41 / 30%), 0 0 0 1px rgb(29 43 41 / 8%);
      animation: rise 180ms ease-out; }
    .left .launcher, .left .panel { right: auto; left: calc(20px + env(safe-area-inset-left)); }
    iframe { flex: 1; width: 100%; min-height: 0; border: 0; color-scheme: light; }
    .cover { position: absolute; inset: 0; display: flex; flex-direction: column; gap: 14px; align-items: center;
      justify-content: center; background: #f7f4ee; text-align: center; }
    .cover-close { position: absolute; top: 12px; right: 12px; width: 40px; height: 40px; padding: 8px; border: 0;
      border-radius: 12px; background: none; color: #1d2b29; }
    .again { min-height: 44px; padding: 8px 18px; border: 1px solid #1f5c4d; border-radius: 22px; background: #fff;
      color: #174639; font-weight: 600; }
    @keyframes rise { from { opacity: 0; transform: translateY(12px); } }
    @media (max-width: 599px), (max-height: 479px) {
      .panel, .left .panel { inset: 0; width: auto; height: 100vh; height: 100dvh; border-radius: 0; box-shadow: none;
        padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
        background: linear-gradient(#1b5144 50%, #fff 50%); }
    }
    @media (max-width: 599px) { .launcher { padding: 0 16px; min-width: 56px; justify-content: center; } .launcher-text { display: none; } }
    @media (prefers-reduced-motion: reduce) { .panel { animation: none; } }
    @media print { .root { display: none; } }
  `;

  const fullScreen = matchMedia('(max-width: 599px), (max-height: 479px)');
  const host = document.createElement('nova-house-chat');
  const shadow = host.attachShadow({ mode: 'open' });
  const root = make('div', { class: isLeft ? 'root left' : 'root', lang: language });
  const badge = make('span', { class: 'badge', 'aria-hidden': 'true', hidden: '' });
  const launcher = make('button', { type: 'button', class: 'launcher', 'aria-haspopup': 'dialog', 'aria-label': text.open });
  const label = make('span', { class: 'launcher-text', 'aria-hidden': 'true' });
  label.textContent = text.open;
  launcher.append(shape('M4.5 5.5h15a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5H12l-4.5 3.5v-3.5h-3A1.5 1.5 0 0 1 3 16V7a1.5 1.5 0 0 1 1.5-1.5zM8 11.5h.01M12 11.5h.01M16 11.5h.01'), label, badge);
  root.append(launcher);
  style(shadow);
  shadow.append(root);

  let panel = null;
  let frame = null;
  let cover = null;
  let isReady = false;
  let isOpen = false;
  let waiting = [];
  let returnTo = launcher;
  let pageOverflow = '';

  function open({ ask, opener, focus = true } = {}) {
    if (!panel) build();
    if (ask) tell({ type: 'prefill', text: ask });
    if (!isOpen) {
      isOpen = true;
      returnTo = opener || launcher;
      panel.hidden = false;
      launcher.hidden = true;
      unread(0);
      fit();
      remember(true);
    }
    if (focus) frame.focus();
    tell({ type: 'opened', focus });
  }

  function close() {
    if (!isOpen) return;
    isOpen = false;
    panel.hidden = true;
    launcher.hidden = false;
    fit();
    remember(false);
    tell({ type: 'closed' });
    (returnTo.isConnected ? returnTo : launcher).focus();
  }

  function build() {
    panel = make('div', { class: 'panel', role: 'dialog', 'aria-label': text.title, hidden: '' });
    root.append(panel);
    load();
  }

  function load() {
    const address = new URL('/widget/frame', origin);
    address.searchParams.set('lang', language);
    address.searchParams.set('host', location.origin);
    isReady = false;
    frame = make('iframe', { title: text.title, src: address.href });
    cover = make('div', { class: 'cover', role: 'status' });
    const words = make('p', {});
    words.textContent = text.loading;
    const away = make('button', { type: 'button', class: 'cover-close', 'aria-label': text.close });
    away.append(shape('M6 6l12 12M18 6L6 18'));
    away.addEventListener('click', close);
    cover.append(words, away);
    panel.replaceChildren(frame, cover);
    const mine = cover;
    setTimeout(() => {
      if (!mine.isConnected) return;
      words.textContent = text.failed;
      const again = make('button', { type: 'button', class: 'again' });
      again.textContent = text.again;
      again.addEventListener('click', load);
      words.after(again);
    }, LOAD_PATIENCE);
  }

  function tell(message) {
    if (isReady) frame.contentWindow.postMessage({ channel: CHANNEL, ...message }, origin);
    else waiting.push(message);
  }

  function ready() {
    isReady = true;
    cover.remove();
    const messages = waiting;
    waiting = [];
    messages.forEach(tell);
  }

  function unread(count) {
    badge.hidden = count === 0;
    badge.textContent = String(count);
    launcher.setAttribute('aria-label', count === 0 ? text.open : text.openUnread(count));
  }

  /** On a phone the chat covers the page and follows the part that the keyboard leaves visible. */
  function fit() {
    const covers = isOpen && fullScreen.matches;
    const page = document.documentElement.style;
    if (covers && pageOverflow === '') {
      pageOverflow = page.overflow || 'visible';
      page.overflow = 'hidden';
    } else if (!covers && pageOverflow !== '') {
      page.overflow = pageOverflow === 'visible' ? '' : pageOverflow;
      pageOverflow = '';
    }
    if (!panel) return;
    panel.setAttribute('aria-modal', String(covers));
    const view = window.visualViewport;
    panel.style.height = covers && view ? `${view.height}px` : '';
    panel.style.transform = covers && view && view.offsetTop > 0 ? `translateY(${view.offsetTop}px)` : '';
  }

  /** Only after the visitor opened the chat: a reload on a large screen then finds it open. */
  function remember(value) {
    try {
      if (value) sessionStorage.setItem(OPEN_KEY, '1');
      else sessionStorage.removeItem(OPEN_KEY);
    } catch {
      // Storage is refused on this page; the chat then starts closed.
    }
  }

  function wasOpen() {
    try {
      return sessionStorage.getItem(OPEN_KEY) === '1';
    } catch {
      return false;
    }
  }

  function make(name, attributes) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  function shape(path) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    const look = { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.8', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
    for (const [key, value] of Object.entries(look)) svg.setAttribute(key, value);
    line.setAttribute('d', path);
    svg.append(line);
    return svg;
  }

  /** A constructed sheet needs no permission of the page's content security policy. */
  function style(target) {
    if ('adoptedStyleSheets' in target) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      target.adoptedStyleSheets = [sheet];
    } else {
      const element = make('style', {});
      element.textContent = css;
      target.append(element);
    }
  }

  launcher.addEventListener('click', () => open());
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.addEventListener('click', (event) => {
    const opener = event.target instanceof Element && event.target.closest('[data-nova-chat-open]');
    if (!opener) return;
    event.preventDefault();
    open({ ask: opener.dataset.novaChatAsk, opener });
  });
  window.addEventListener('message', (event) => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== origin) return;
    if (event.data?.channel !== CHANNEL) return;
    if (event.data.type === 'ready') ready();
    else if (event.data.type === 'close') close();
    else if (event.data.type === 'unread' && Number.isInteger(event.data.count)) unread(isOpen ? 0 : event.data.count);
  });
  fullScreen.addEventListener('change', fit);
  window.visualViewport?.addEventListener('resize', fit);
  window.visualViewport?.addEventListener('scroll', fit);

  window.NovaHouseChat = Object.freeze({ open: () => open(), close });
  const start = () => {
    document.body.append(host);
    if (wasOpen() && !fullScreen.matches) open({ focus: false });
  };
  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start, { once: true });
})();
