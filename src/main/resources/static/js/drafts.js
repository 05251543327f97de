// Keeps what somebody types: a moment after they pause, and when the page goes away. The button does the same by hand.
const PAUSE = 1500;
const button = document.querySelector('button[data-draft]');
const form = button?.form;
const said = form?.querySelector('[data-draft-said]');
let kept = form && typed();
let timer = null;
let under = null;
let leaving = false;

function typed() {
  const fields = new URLSearchParams(new FormData(form));
  fields.set('_draft-by-itself', 'yes');
  return fields.toString();
}

function tell(words) {
  if (said && said.textContent !== words) {
    said.textContent = words;
  }
}

async function keep() {
  clearTimeout(timer);
  const now = typed();
  if (leaving || now === kept) {
    return;
  }
  under?.abort();
  under = new AbortController();
  try {
    const answer = await fetch(button.formAction, {
      method: 'POST',
      body: new URLSearchParams(now),
      redirect: 'manual',
      signal: under.signal,
    });
    if (answer.status !== 204) {
      throw new Error(String(answer.status));
    }
    kept = now;
    const time = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true });
    tell(`${said.dataset.kept} ${time.format(new Date()).replace(' ', '')}`);
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      tell(said.dataset.lost);
      timer = setTimeout(keep, 20 * PAUSE);
    }
  }
}

function keepAtOnce() {
  const now = typed();
  if (!leaving && now !== kept) {
    navigator.sendBeacon(button.formAction, new URLSearchParams(now));
    kept = now;
  }
}

if (form) {
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  // Whatever is sent, the form itself or the press that throws the draft away, settles what becomes of the words.
  document.addEventListener('submit', () => {
    leaving = true;
    clearTimeout(timer);
    under?.abort();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      keepAtOnce();
    }
  });
  window.addEventListener('pagehide', keepAtOnce);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      leaving = false;
    }
  });
}
