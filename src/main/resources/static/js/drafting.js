// Hints while somebody writes, from the rules that the page brings along. They never stand in the way of saving.
for (const box of document.querySelectorAll('[data-hints]')) {
  const form = box.closest('form');
  const daysOff = new Set((box.dataset.daysOff ?? '').split(' '));
  const rules = [...box.querySelectorAll('[data-of]')];

  const typed = (name) => (form.elements[name]?.value ?? '').trim();
  const isDate = (name) => Boolean(form.elements[`${name}.day`]);
  const isThere = (name) => isDate(name) || Boolean(form.elements[name]);

  function isEmpty(name) {
    return isDate(name) ? ['day', 'month', 'year'].every((part) => !typed(`${name}.${part}`)) : !typed(name);
  }

  function isDayOff(name) {
    const [year, month, day] = ['year', 'month', 'day'].map((part) => Number(typed(`${name}.${part}`)));
    const date = new Date(Date.UTC(year, month - 1, day));
    if (!(year > 1900) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
      return false;
    }
    return [0, 6].includes(date.getUTCDay()) || daysOff.has(date.toISOString().slice(0, 10));
  }

  function beginsVaguely(name, beginnings) {
    const said = typed(name).toLowerCase().replace(/^to\s+/, '').replace(/\s+/g, ' ');
    return beginnings.split('|').some((vague) => said === vague
        || (said.startsWith(vague) && !/[\p{L}\p{N}]/u.test(said.charAt(vague.length))));
  }

  function holds(rule) {
    const names = rule.dataset.of.split(' ').filter(isThere);
    if (rule.dataset.begins !== undefined) {
      return names.some((name) => beginsVaguely(name, rule.dataset.begins));
    }
    return rule.dataset.dayOff !== undefined ? names.some(isDayOff) : names.length > 0 && names.every(isEmpty);
  }

  function look() {
    // Nothing is missing yet from a form in which nothing was written.
    const begun = !box.dataset.once || !isEmpty(box.dataset.once);
    for (const rule of rules) {
      const hidden = !begun || !holds(rule);
      // Written only when it changes: otherwise everything would be read aloud again at each key.
      if (rule.hidden !== hidden) {
        rule.hidden = hidden;
      }
    }
    box.hidden = rules.every((rule) => rule.hidden);
  }

  // On leaving a field or pausing in one, not at each key: a half-written word is not a vague one. Never while something
  // is being pressed: a hint that comes up would move the button away from under the finger.
  let pause;
  let pressing = false;
  form.addEventListener('pointerdown', (event) => {
    clearTimeout(pause);
    pressing = Boolean(event.target.closest('button, a'));
  });
  window.addEventListener('pointerup', () => { pressing = false; });
  window.addEventListener('pointercancel', () => { pressing = false; });
  form.addEventListener('focusout', () => pressing || look());
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(look, 700);
  });
  look();
}
