// Makes checking a letter quicker where scripts run; every button works without them.
const here = 'app-mark--here';
const main = document.getElementById('decisions');
const pane = document.querySelector('.app-beside__pane');

// ---- Putting a letter in: say that it is being read, and send it once ----
const putIn = document.getElementById('put-in');
putIn?.addEventListener('submit', (event) => {
  if (putIn.dataset.sent) {
    event.preventDefault();
    return;
  }
  putIn.dataset.sent = 'yes';
  document.getElementById('reading').textContent = putIn.dataset.reading;
});
window.addEventListener('pageshow', (event) => {
  if (event.persisted && putIn) {
    delete putIn.dataset.sent;
    document.getElementById('reading').textContent = '';
  }
});

// ---- The letter beside: where the item is that a person is at ----
function scrolls() {
  return pane && pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY !== 'visible';
}

function show(anchor) {
  const place = document.getElementById(anchor);
  if (!place || !pane?.contains(place)) {
    return;
  }
  pane.querySelectorAll('.' + here).forEach((mark) => mark.classList.remove(here));
  const of = anchor.replace(/^place-/, 'item-');
  pane.querySelectorAll(`[data-of="${CSS.escape(of)}"]`).forEach((mark) => mark.classList.add(here));
  let next = place.nextElementSibling;
  while (next?.matches('.app-anchor')) {
    next = next.nextElementSibling;
  }
  if (next?.matches('mark')) {
    next.classList.add(here);
  }
  if (scrolls()) {
    const top = place.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollBy({ top: top - pane.clientHeight / 3 });
  }
}

main?.addEventListener('focusin', (event) => {
  const item = event.target.closest('[data-item]');
  if (item) {
    show(item.id.replace(/^item-/, 'place-'));
  }
});
// Opening a section brings the letter to where it begins.
main?.addEventListener(
  'toggle',
  (event) => {
    const first = document.hasFocus() && event.target.open && event.target.querySelector('[data-item]');
    if (first && document.activeElement?.matches('summary')) {
      show(first.id.replace(/^item-/, 'place-'));
    }
  },
  true,
);
window.addEventListener('hashchange', () => show(location.hash.slice(1).replace(/^item-/, 'place-')));
show(location.hash.slice(1).replace(/^item-/, 'place-'));

// ---- Deciding without loading the page again ----
async function decide(button) {
  const form = new FormData(main);
  if (button.name) {
    form.append(button.name, button.value);
  }
  const answer = await fetch(button.formAction, {
    method: 'POST',
    headers: { 'X-Item-Only': 'yes' },
    body: new URLSearchParams(form),
    redirect: 'error',
  });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  page.querySelectorAll('[data-swap]').forEach((fresh) => {
    document.getElementById(fresh.id)?.replaceWith(document.adoptNode(fresh));
  });
}

function press(button, onwards) {
  const id = button.closest('[data-item]').id;
  main.setAttribute('aria-busy', 'true');
  decide(button)
    .then(() => (onwards ? walk(1, document.getElementById(id)) : document.getElementById(id).focus({ preventScroll: true })))
    // Whatever went wrong, the page that a plain press leads to says it better.
    .catch(() => {
      plainly = button;
      main.requestSubmit(button);
    })
    .finally(() => main.removeAttribute('aria-busy'));
}

let plainly = null;
main?.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (button && button !== plainly && button.closest('[data-item]')) {
    event.preventDefault();
    press(button, false);
  }
});

// ---- Keyboard ----
const shortcuts = document.getElementById('shortcuts-switch');
let on = true;
try {
  on = localStorage.getItem('letters.shortcuts') !== 'off';
} catch {
  on = true;
}

function told() {
  shortcuts?.setAttribute('aria-pressed', String(on));
}

shortcuts?.addEventListener('click', () => {
  on = !on;
  try {
    localStorage.setItem('letters.shortcuts', on ? 'on' : 'off');
  } catch {
    // Without storage the choice holds for this page.
  }
  told();
});
told();

function items() {
  return [...main.querySelectorAll('[data-item]')];
}

function walk(step, from) {
  const all = items();
  const at = from ? all.indexOf(from) : -1;
  const next = at < 0 ? all.find((item) => !item.classList.contains('app-item--decided')) ?? all[0] : all[at + step];
  if (next) {
    next.closest('details')?.setAttribute('open', '');
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
  }
}

const verbs = { a: 'accept', r: 'reject', u: 'restore', 1: 'type-1', 2: 'type-2', 3: 'type-3' };

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]');
  if (!main || !on || typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const item = document.activeElement?.closest?.('[data-item]');
  if (event.key === 'j' || event.key === 'k') {
    walk(event.key === 'j' ? 1 : -1, item);
    event.preventDefault();
  } else if (item && verbs[event.key]) {
    const button = item.querySelector(`button[data-verb="${verbs[event.key]}"]`);
    if (button) {
      press(button, event.key !== 'u');
      event.preventDefault();
    }
  } else if (item && event.key === 'c') {
    item.querySelector('a[data-verb="change"]')?.click();
  } else if (item && event.key === 'l') {
    show(item.id.replace(/^item-/, 'place-'));
  }
});

// ---- Adding the words a person selects in the letter ----
const adding = document.getElementById('adding');
const words = document.getElementById('words');

function offset(node, at) {
  const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest('[data-at]');
  return piece && node.nodeType === Node.TEXT_NODE ? Number(piece.dataset.at) + at : null;
}

if (adding && words) {
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed || !words.contains(selection.getRangeAt(0).commonAncestorContainer)) {
      return;
    }
    const range = selection.getRangeAt(0);
    const start = offset(range.startContainer, range.startOffset);
    const end = offset(range.endContainer, range.endOffset);
    if (start === null || end === null || end <= start) {
      return;
    }
    document.getElementById('adding-passages').value = `${start}-${end}`;
    document.getElementById('adding-words').textContent = selection.toString().replace(/\s+/g, ' ').slice(0, 160);
    adding.hidden = false;
  });
}
