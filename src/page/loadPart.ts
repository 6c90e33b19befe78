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
let isShown = false;

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
  if (isShown) hidePageNotice(noticeId);
  isShown = false;
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

/** If one part loads, others may load too: retries the waiting parts without asking the reader. */
function onLoaded(): void {
  if (waiting.size === 0) hide();
  answerAll(true);
}

function showNotice(): void {
  isShown = true;
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
 * Loads a part of the app with `import()`. If that fails, for example after a deployment or
 * offline, a notice tells the reader the consequence, and the promise stays pending until the part
 * loads: after another part has loaded, when the reader tries again or the network is back.
 * Resolves to undefined if the reader closes the notice.
 * @param loss what does not work without the part, as a sentence
 * @param onMissing reverts what the page already shows
 */
export async function loadPart<Part>(
  load: () => Promise<Part>,
  loss: string,
  onMissing?: () => void,
): Promise<Part | undefined> {
  try {
    const part = await loadQuietly(load);
    onLoaded();
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
