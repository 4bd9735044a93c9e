// Attendance that is saved where there is no signal stays on this phone, and is sent when there is one: as the page opens,
// when the network is back, every half minute, or by hand. It counts once, by its key, and under the name of who took it.
const STORE = 'renteng.outbox'
const box = () => document.getElementById('outbox')
const all = () => JSON.parse(localStorage.getItem(STORE) ?? '[]')
const hers = () => all().filter((one) => one.user === box()?.dataset.user)

function store(kept) {
  if (kept.length > 0) localStorage.setItem(STORE, JSON.stringify(kept))
  else localStorage.removeItem(STORE)
}

function say(word) {
  if (!box()) return
  box().hidden = word !== 'sent' && hers().length === 0
  const sessions = hers().map((one) => one.session).join(', ')
  document.getElementById('outbox-said').textContent = `${box().dataset[word]} ${sessions}`
  for (const button of box().querySelectorAll('button')) button.hidden = hers().length === 0
}

// What is kept later of the same session takes the place of what was kept before.
function keep(form) {
  const mark = form.querySelector('[data-keep]')
  const fields = new URLSearchParams(new FormData(form))
  fields.delete('_csrf')
  fields.set('key', crypto.randomUUID())
  const one = { user: box().dataset.user, to: mark.dataset.keep, session: mark.dataset.session, body: fields.toString() }
  const isSame = (old) => old.user === one.user && old.to === one.to && old.session === one.session
  store([...all().filter((old) => !isSame(old)), one])
  say('waits')
}

async function post(one) {
  const body = new URLSearchParams(one.body)
  body.set('_csrf', document.querySelector('input[name=_csrf]').value)
  const answer = await fetch(one.to, { method: 'POST', body })
  if (answer.redirected || answer.status === 401 || answer.status === 403) return 'signin'
  if (answer.status >= 500) return 'waits'
  return answer.ok ? 'sent' : 'wrong'
}

// What the server has now is what the page knows of that session: what is saved next is judged by it.
function know(one) {
  for (const mark of document.querySelectorAll('[data-keep]')) {
    if (mark.dataset.keep !== one.to || mark.dataset.session !== one.session) continue
    mark.value = 'true'
    mark.form.elements.known.value = new URLSearchParams(one.body).getAll('present').join(',')
  }
}

let sending = false
async function send() {
  if (sending || hers().length === 0) return
  sending = true
  let word = 'waits'
  try {
    let wrong = false
    for (const one of hers()) {
      word = await post(one)
      wrong ||= word === 'wrong'
      if (word === 'wrong') continue
      if (word !== 'sent') break
      store(all().filter((old) => old.body !== one.body))
      know(one)
    }
    // One that is refused holds up no other.
    if (wrong && word !== 'signin') word = 'wrong'
  } catch {
    word = 'waits'
  }
  sending = false
  say(word)
}

const isKept = (form) => box() && form?.querySelector?.('[data-keep]')
document.body.addEventListener('htmx:beforeRequest', (event) => {
  if (navigator.onLine || !isKept(event.detail.elt)) return
  event.preventDefault()
  keep(event.detail.elt)
})
document.body.addEventListener('htmx:sendError', (event) => {
  if (isKept(event.detail.elt)) keep(event.detail.elt)
})
document.body.addEventListener('htmx:afterSwap', send)
document.body.addEventListener('click', (event) => {
  if (event.target.id === 'outbox-send') send()
  if (event.target.id !== 'outbox-drop') return
  store(all().filter((one) => one.user !== box().dataset.user))
  box().hidden = true
})
window.addEventListener('online', send)
setInterval(send, 30_000)
if (hers().length > 0) say('waits')
send()
