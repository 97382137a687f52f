import { ApiProblem } from './problem.js';

const BASE = '/api/v1/chat';
const LEADS = '/api/v1/leads';

/** The visitor's calls of the HTTP API. Each throws ApiProblem for a refusal and TypeError or AbortError without an answer. */
export const api = {
  /** With an ended session, its visitor goes on in the new one. */
  openSession: (language, ended, signal) =>
    json('POST', '/sessions', { session: ended, body: ended ? { language, continues: ended.id } : { language }, signal }),

  readSession: (session, signal) => json('GET', `/sessions/${encodeURIComponent(session.id)}`, { session, signal }),

  send: (session, turn, signal) => json('POST', '', { session, body: bodyOf(session, turn), signal }),

  /** Resolves to the response once its head is there; the body is an event stream, or JSON where a proxy changed it. */
  stream: (session, turn, signal) =>
    call('POST', '/stream', { session, body: bodyOf(session, turn), signal, accept: 'text/event-stream' }),

  follow: (session, lastEventId, signal) =>
    call('GET', `/sessions/${encodeURIComponent(session.id)}/events`, {
      session,
      signal,
      accept: 'text/event-stream',
      headers: lastEventId ? { 'Last-Event-ID': lastEventId } : {},
    }),

  /** `onProgress` hears the part that has been sent, 0 to 1; fetch cannot tell. */
  upload: (session, file, onProgress, signal) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', `${BASE}/sessions/${encodeURIComponent(session.id)}/uploads`);
      request.setRequestHeader('Accept', 'application/json');
      request.setRequestHeader('X-Session-Token', session.token);
      request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
      request.addEventListener('load', () => {
        const response = new Response(request.responseText, {
          status: request.status,
          headers: { 'Retry-After': request.getResponseHeader('Retry-After') ?? '' },
        });
        if (response.ok) resolve(response.json());
        else ApiProblem.of(response).then(reject);
      });
      request.addEventListener('error', () => reject(new TypeError('no answer')));
      request.addEventListener('abort', () => reject(new DOMException('left', 'AbortError')));
      signal.addEventListener('abort', () => request.abort());
      const form = new FormData();
      form.append('file', file, file.name);
      request.send(form);
    }),

  listUploads: (session, signal) => json('GET', `/sessions/${encodeURIComponent(session.id)}/uploads`, { session, signal }),

  /** An enquiry by form, in the conversation where there is one. */
  leaveContact: (session, enquiry, signal) =>
    json('POST', '', { base: LEADS, session, body: session ? { ...enquiry, session_id: session.id } : enquiry, signal }),

  /** `thumb` is `up`, `down` or `none`, which takes an earlier one back. */
  judge: (session, messageId, thumb, signal) =>
    json('POST', `/sessions/${encodeURIComponent(session.id)}/feedback`, { session, body: { message_id: messageId, thumb }, signal }),

  rate: (session, rating, signal) =>
    json('POST', `/sessions/${encodeURIComponent(session.id)}/rating`, { session, body: { rating }, signal }),

  decideConsent: (session, consent, signal) =>
    json('POST', `/sessions/${encodeURIComponent(session.id)}/consents`, { session, body: consent, signal }),
};

function bodyOf(session, { clientMessageId, text }) {
  return { session_id: session.id, client_message_id: clientMessageId, message: text };
}

async function json(method, path, options) {
  const response = await call(method, path, options);
  return response.status === 204 ? null : response.json();
}

async function call(method, path, { base = BASE, session, body, signal, accept = 'application/json', headers = {} }) {
  const response = await fetch(base + path, {
    method,
    headers: {
      Accept: accept,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(session ? { 'X-Session-Token': session.token } : {}),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
    cache: 'no-store',
    credentials: 'omit',
  });
  if (!response.ok) throw await ApiProblem.of(response);
  return response;
}
