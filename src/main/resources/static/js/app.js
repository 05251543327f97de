// The layout preloads the library under its versioned address; asking the link for it keeps the two the same.
const { initAll } = await import(document.getElementById('govuk-frontend').href);
initAll();

// What a person must read first, such as the words somebody else saved, takes focus when the page opens; what went wrong
// comes before it and has taken focus already.
if (!document.querySelector('.govuk-error-summary')) {
  document.querySelector('[data-focus]')?.focus();
}
