import { ApiProblem } from './problem.js';

const LARGEST = 5 * 1024 * 1024;
const LONGEST_SIDE = 4_000;
const QUALITY = 0.9;

/** The file as it is sent: a photograph over the limit is made smaller here, all else stays as it is. */
export async function readyToSend(file) {
  if (file.size <= LARGEST || !file.type.startsWith('image/')) return file;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return file;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const smaller = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  return smaller && smaller.size < file.size ? new File([smaller], file.name, { type: smaller.type }) : file;
}

/** Why a file was not taken, as a key of the texts. */
export function reasonOf(failure) {
  if (!(failure instanceof ApiProblem)) return 'offline';
  switch (failure.code) {
    case 'payload_too_large':
      return 'tooLarge';
    case 'unsupported_media_type':
      return 'kind';
    case 'validation_failed':
      return 'damaged';
    case 'rate_limited':
    case 'temporarily_blocked':
      return 'tooMany';
    case 'conversation_closed':
    case 'not_found':
    case 'forbidden':
    case 'session_token_required':
      return 'gone';
    default:
      return 'server';
  }
}

/** Whether sending the same file once more may succeed. */
export function isWorthRepeating(reason) {
  return reason === 'offline' || reason === 'server' || reason === 'tooMany';
}
