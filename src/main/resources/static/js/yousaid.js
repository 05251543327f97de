// Says again how the words read while somebody writes them: the server works it out, as with the button.
for (const form of document.querySelectorAll('form[data-reading]')) {
  let pause;
  let asking;

  async function look() {
    asking?.abort();
    asking = new AbortController();
    const words = new URLSearchParams(new FormData(form));
    words.set('check', 'words');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: words, signal: asking.signal });
      const said = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('reading');
      const shown = form.querySelector('#reading');
      // Written only when it changes: otherwise everything would be read aloud again at each pause.
      if (answer.ok && said && said.innerHTML !== shown.innerHTML) {
        shown.innerHTML = said.innerHTML;
      }
    } catch {
      // The button is still there.
    }
  }

  form.addEventListener('input', (event) => {
    if (event.target.matches('textarea')) {
      clearTimeout(pause);
      pause = setTimeout(look, 1000);
    }
  });
}
