import { api } from './api.js';
import { Composer } from './composer.js';
import { ContactForm } from './contact.js';
import { Conversation } from './conversation.js';
import { Host, originOf } from './host.js';
import { otherThan, stringsFor } from './i18n/index.js';
import { Store, lastingStorage } from './store.js';
import { View } from './view.js';

const element = (id) => document.getElementById(id);
const parameters = new URLSearchParams(location.search);
const store = new Store(lastingStorage(window));
const clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  schedule: (task, milliseconds) => setTimeout(task, milliseconds),
  cancel: (timer) => clearTimeout(timer),
};

let strings = stringsFor(store.read().language, parameters.get('lang'), navigator.language);
let isOpen = true;
let unread = 0;

const view = new View({
  strings,
  parts: {
    scroll: element('scroll'),
    notices: element('notices'),
    loading: element('loading'),
    log: element('log'),
    live: element('live'),
    queue: element('queue'),
    replies: element('replies'),
    rating: element('rating'),
    status: element('status'),
    toEnd: element('to-end'),
  },
  on: {
    reply: (text) => {
      send(text);
      keepFocus();
    },
    retry: () => {
      conversation.retry();
      keepFocus();
    },
    discard: (clientMessageId) => {
      conversation.discard(clientMessageId);
      keepFocus();
    },
    attachAgain: ({ file, id }) => {
      conversation.attach(file, id);
      keepFocus();
    },
    removeFile: ({ id }) => {
      view.removeFile(id);
      keepFocus();
    },
    decideConsent: (consent) => conversation.decideConsent(consent),
    judge: (messageId, thumb) => conversation.judge(messageId, thumb),
    rate: (stars) => conversation.rate(stars),
    answered: () => {
      if (isOpen && !document.hidden) return;
      unread += 1;
      host.unread(unread);
    },
  },
});

const conversation = new Conversation({ api, store, view, clock, newId, language: strings.language });

const composer = new Composer({
  form: element('composer'),
  field: element('message'),
  button: element('send'),
  counter: element('counter'),
  strings,
  onSend: send,
});

const contact = new ContactForm({
  dialog: element('contact'),
  strings,
  prepare: () => conversation.consentTexts(),
  submit: (enquiry) => conversation.leaveContact(enquiry),
  newId,
});

const host = new Host(window, originOf(parameters.get('host')), {
  opened: (focus) => {
    isOpen = true;
    unread = 0;
    if (focus) keepFocus();
  },
  closed: () => (isOpen = false),
  prefill: (text) => (composer.text = text),
});

function send(text) {
  element('restart').hidden = false;
  conversation.send(text);
}

/** A pressed button leaves the page with its row; on a touch screen the field would raise the keyboard. */
function keepFocus() {
  if (matchMedia('(pointer: coarse)').matches) element('title').focus({ preventScroll: true });
  else composer.focus();
}

function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function label() {
  document.documentElement.lang = strings.language;
  document.title = strings.title;
  element('presence').textContent = navigator.onLine ? strings.online : strings.offline;
  element('scroll').setAttribute('aria-label', strings.log);
  element('log').setAttribute('aria-label', strings.log);
  element('replies').setAttribute('aria-label', strings.quickReplies);
  element('message-label').textContent = strings.inputLabel;
  element('message').placeholder = strings.placeholder;
  element('hint').textContent = strings.inputHint;
  element('language').textContent = strings.otherLanguage;
  element('language').lang = otherThan(strings).language;
  for (const [id, text] of Object.entries({
    attach: strings.file.attach,
    close: strings.closeChat,
    restart: strings.newConversation,
    'leave-contact': strings.form.open,
    language: strings.switchLanguage,
    send: strings.send,
    'to-end': strings.scrollDown,
  })) {
    element(id).setAttribute('aria-label', text);
    element(id).title = text;
  }
  element('dialog-title').textContent = strings.confirm.title;
  element('dialog-text').textContent = strings.confirm.text;
  element('dialog-yes').textContent = strings.confirm.yes;
  element('dialog-no').textContent = strings.confirm.no;
}

element('language').addEventListener('click', () => {
  strings = otherThan(strings);
  store.update({ language: strings.language });
  view.strings = strings;
  composer.strings = strings;
  contact.strings = strings;
  conversation.language = strings.language;
  label();
});

element('restart').addEventListener('click', () => element('dialog').showModal());
element('dialog').addEventListener('close', () => {
  if (element('dialog').returnValue === 'yes') {
    element('restart').hidden = true;
    conversation.startOver();
    composer.focus();
  }
  element('dialog').returnValue = '';
});

element('leave-contact').addEventListener('click', async () => {
  await contact.open();
  element('restart').hidden = !store.read().session;
});

element('attach').addEventListener('click', () => element('file').click());
element('file').addEventListener('change', () => {
  const [file] = element('file').files;
  element('file').value = '';
  if (!file) return;
  element('restart').hidden = false;
  conversation.attach(file);
  keepFocus();
});

element('close').hidden = !host.isThere;
element('close').addEventListener('click', () => host.close());
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !document.querySelector('dialog[open]') && !event.isComposing) host.close();
});

document.addEventListener('visibilitychange', () => (conversation.paused = document.hidden));
addEventListener('online', () => {
  label();
  conversation.retry();
});
addEventListener('offline', label);
addEventListener('storage', (event) => {
  if (store.changedElsewhere(event)) conversation.catchUp();
});
setInterval(() => view.tick(), 1_000);

label();
element('restart').hidden = !store.read().session;
host.ready();
await conversation.resume();
