// Starts the govuk-frontend components, on the page and on every part that htmx puts in later.
const address = document.querySelector('script[data-govuk]').dataset.govuk
const { initAll } = await import(address)

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')
initAll()

document.body.addEventListener('htmx:afterSwap', () => {
  const main = document.getElementById('main')
  initAll({ scope: main })
  const summary = main.querySelector('.govuk-error-summary')
  ;(summary ?? main).focus({ preventScroll: true })
})

// On a phone each row of the menu scrolls: begin where the reader is.
for (const here of document.querySelectorAll('.menu__link[aria-current]')) here.scrollIntoView({ block: 'nearest', inline: 'center' })

// On the page of a class, attendance is kept on the phone while there is no signal.
const outbox = document.getElementById('outbox')
if (outbox) import(outbox.dataset.script)
