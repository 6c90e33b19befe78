import {hidePageNotice, showPageNotice} from './pageNotice';

/** Something that needs a part of the app which did not come. */
interface Waiting {
  /** What that means for the reader, as a sentence. */
  readonly loss: string;
  readonly answer: (again: boolean) => void;
}

const noticeId = 'missing-part';
const pauseInMilliseconds = 500;
const waiting = new Set<Waiting>();
/** Whether the notice stands on the page. */
let told = false;

/**
 * Loads a part of the app by `import()`, once more after a moment where that fails. For parts whose
 * absence the caller answers, or that no reader would miss.
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

/** Without the notice for as long as that takes, so that it is announced once more. */
function tryAgain(): void {
  hide();
  answerAll(true);
}

/** Where one part comes, others may, too: nothing that needs them waits for the reader then. */
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
      // What is asked for next is told again.
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
