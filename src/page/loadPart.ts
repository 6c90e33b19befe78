import {hidePageNotice, showPageNotice} from './pageNotice';

/** A caller that waits for a part of the app that did not load. */
interface Waiting {
  /** What the reader can't do without it, as a sentence. */
  readonly loss: string;
  readonly answer: (again: boolean) => void;
}

const noticeId = 'missing-part';
const pauseInMilliseconds = 500;
const waiting = new Set<Waiting>();
/** Whether the notice is shown. */
let told = false;

/**
 * Loads a part of the app with `import()` and retries once after a moment. For parts whose absence
 * the caller handles, or that no reader would miss.
 */
export async function loadQuietly<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pauseInMilliseconds));
    return load();
  }
}

function hide(): void {
  if (told) hidePageNotice(noticeId);
  told = false;
}

function answerAll(again: boolean): void {
  const all = [...waiting];
  waiting.clear();
  for (const {answer} of all) answer(again);
}

/** Retries without the notice, so that it is announced again if this fails. */
function tryAgain(): void {
  hide();
  answerAll(true);
}

/** If one part loads, others may load too: retry all that don't need the reader. */
function came(): void {
  if (waiting.size === 0) hide();
  answerAll(true);
}

function showNotice(): void {
  told = true;
  const losses = [...new Set([...waiting].map(({loss}) => loss))].join(' ');
  showPageNotice({
    id: noticeId,
    text: `${losses} Part of the guide could not be loaded: check your connection and try again, or reload the page.`,
    actions: [
      {label: 'Try again', onClick: tryAgain},
      {label: 'Reload', onClick: () => location.reload()},
    ],
    onClose: () => {
      answerAll(false);
      // The next failure shows the notice again.
      hide();
    },
  });
  addEventListener('online', tryAgain, {once: true});
}

/**
 * Loads a part of the app by `import()`. Where it does not come, as after a deployment or without a
 * network, a notice says what that means for the reader, and the promise waits: it is kept once the
 * part comes, when the reader tries again or the network is back. It gives undefined once the reader
 * has closed the notice.
 * @param loss what does not happen without the part, as a sentence
 * @param onMissing takes back what the page shows already
 */
export async function loadPart<Part>(
  load: () => Promise<Part>,
  loss: string,
  onMissing?: () => void,
): Promise<Part | undefined> {
  try {
    const part = await loadQuietly(load);
    came();
    return part;
  } catch (error) {
    console.warn(error);
    onMissing?.();
    const again = await new Promise<boolean>((answer) => {
      waiting.add({loss, answer});
      showNotice();
    });
    return again ? loadPart(load, loss, onMissing) : undefined;
  }
}
