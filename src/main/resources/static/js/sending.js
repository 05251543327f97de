// Shows how far a pack has got while it comes, as the link does: the server is asked again and says it in words.
const PAUSE = 2000;
const TRIES = 15;
const next = document.getElementById('sending-next');
let tries = TRIES;
let timer;

function soon() {
  clearTimeout(timer);
  timer = setTimeout(look, PAUSE);
}

// Written only where it changes: what is live would otherwise be read aloud at each look.
function show(id, page) {
  const now = page.getElementById(id);
  const shown = document.getElementById(id);
  if (!now || now.innerHTML === shown.innerHTML) {
    return;
  }
  const here = shown.contains(document.activeElement);
  shown.innerHTML = now.innerHTML;
  if (here) {
    shown.focus();
  }
}

async function look() {
  tries -= 1;
  try {
    const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const far = page.getElementById('sending-next');
    if (answer.ok && far) {
      ['sending-said', 'sending-figures', 'sending-next'].forEach((id) => show(id, page));
      next.dataset.state = far.dataset.state;
    }
  } catch {
    // The link is still there.
  }
  if (next.dataset.state === 'DOCUMENTS' || next.dataset.state === 'FILES') {
    tries = TRIES;
  }
  if (tries > 0) {
    soon();
  }
}

next.addEventListener('click', (event) => {
  if (event.target.closest('a[href$=".zip"]')) {
    tries = TRIES;
    soon();
  }
});

// A link that came later looks like a button too, and space presses it as it does those that were there.
next.addEventListener('keydown', (event) => {
  const button = event.target.closest('a[role="button"]');
  if (event.key === ' ' && button && !event.defaultPrevented) {
    event.preventDefault();
    button.click();
  }
});

if (next.dataset.begins) {
  // Once only: who comes back to this page chooses for themselves. Not before the page is all there, and as a download, which
  // is no way to another page that would stop this one.
  history.replaceState(null, '', location.pathname);
  window.addEventListener('load', () => {
    const file = document.createElement('a');
    file.href = next.querySelector('a[href$=".zip"]').href;
    file.download = '';
    file.click();
  });
}
soon();
