// What is shown is what the server has: each change of a page is an event, and what is on the screen is asked for again.

const byId = id => document.getElementById(id);
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
const shortName = type => type.slice(type.lastIndexOf('.') + 1);

const state = { pages: [], page: null, type: '', edited: false, asked: 0 };

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// Null where the server cannot answer; events say when it can again.
async function ask(path, parameters = {}, body) {
  const query = new URLSearchParams(parameters);
  const options = body === undefined ? {} : { method: 'POST', body, headers: { 'Content-Type': 'application/json' } };
  try {
    const answer = await fetch(`api/${path}?${query}`, options);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

function address(path, type) {
  return '#' + new URLSearchParams(type ? { page: path, type } : { page: path });
}

function fromAddress() {
  const parameters = new URLSearchParams(location.hash.slice(1));
  return { path: parameters.get('page') ?? '', type: parameters.get('type') ?? '' };
}

function showProblem(text) {
  byId('problem').textContent = text ?? '';
  byId('problem').hidden = !text;
}

// The pages on the left, or what a search found.

async function refreshList() {
  const list = await ask('pages');
  if (!list) {
    return;
  }

  state.pages = list.pages;
  byId('folder').textContent = list.folder;
  byId('status').textContent = list.summary;
  showProblem([list.problem, ...list.general].filter(Boolean).join('\n'));
  document.body.dataset.version = list.version;
  await showList();
}

async function showList() {
  const text = byId('search').value.trim();
  if (text === '') {
    fillList(state.pages.map(pageLink));
    return;
  }

  const found = await ask('search', { q: text });
  if (found && byId('search').value.trim() === text) {
    fillList(found.map(foundLink));
  }
}

function fillList(links) {
  const focused = byId('pages').contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  byId('pages').replaceChildren(...links.map(link => element('li', {}, link)));
  markCurrent();
  if (focused !== null) {
    (links.find(link => link.getAttribute('href') === focused) ?? links[0] ?? byId('search')).focus();
  }
}

function pageLink(page) {
  const folder = page.path.slice(0, page.path.lastIndexOf('/') + 1);
  const link = element('a', { href: address(page.path), title: page.path },
    element('span', { className: 'name' }, page.path.slice(folder.length).replace(/\.mdx?$/i, ''), element('span', { className: 'of' }, folder && ` ${folder}`)));
  link.dataset.page = page.path;
  for (const [severity, count] of [['error', page.errors], ['warning', page.warnings], ['info', page.infos]]) {
    if (count > 0) {
      link.append(element('span', { className: `count ${severity}`, title: plural(count, severity), ariaLabel: plural(count, severity), role: 'img' }, count));
    }
  }

  return link;
}

function foundLink(result) {
  const name = result.member || shortName(result.type);
  const link = element('a', { href: address(result.path, result.type), title: `${result.type}${result.member && '.' + result.member} ${result.text}` },
    element('span', { className: 'name' }, name, element('span', { className: 'of' }, ` ${result.member ? shortName(result.type) : result.text}`)));
  link.dataset.page = result.path;
  return link;
}

function markCurrent() {
  for (const link of byId('pages').querySelectorAll('a')) {
    if (link.dataset.page === state.page?.path) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

// The page in the middle.

async function refreshPage() {
  let { path, type } = fromAddress();
  if (!state.pages.some(page => page.path === path)) {
    path = (state.pages.find(page => page.types.length > 0) ?? state.pages[0])?.path ?? '';
    type = '';
  }

  const asked = ++state.asked;
  const page = path === '' ? null : await ask('page', { path, type });
  if (asked !== state.asked) {
    return;
  }

  const isSame = state.page?.path === path;
  state.page = page;
  markCurrent();
  byId('title').textContent = page?.path ?? 'No page';
  byId('about').textContent = page ? [page.dialect, ...page.types.slice(0, 12).map(each => `${shortName(each.name)} (${each.kind})`)].filter(Boolean).join(' \u00b7 ') : '';
  document.title = page ? `${page.path} \u2013 plexmodels` : 'plexmodels';
  showDiagnostics(page);
  showCode(page);
  if (!isSame) {
    document.querySelector('main').scrollTop = 0;
  }

  await showTypes(page, type, isSame);
}

function showDiagnostics(page) {
  byId('diagnostics').replaceChildren(...(page?.diagnostics ?? []).map((each, index) => element('li', { className: each.severity, id: `diagnostic-${index}` },
    element('span', { className: 'place' }, `line ${each.line}, column ${each.column}`),
    element('strong', {}, `${each.severity} ${each.id} `),
    element('span', { className: 'message' }, each.message),
    each.before + each.marked + each.after === '' ? '' : element('pre', {}, each.before, element('mark', {}, each.marked), each.after))));
  byId('diagnostics-note').textContent = !page ? '' : page.diagnostics.length === 0 ? 'There is nothing to say of this page.' : page.moreDiagnostics > 0 ? `${page.moreDiagnostics} more are not shown.` : '';
}

function showCode(page) {
  byId('code').replaceChildren(...(page?.code ?? []).map(part => element('ol', { ariaLabel: part.type }, ...part.lines.map(line => codeLine(line, page)))));
  byId('code').hidden = !page?.code.length;
  byId('code-note').textContent = !page ? '' : page.types.length === 0 ? 'The page declares no type.'
    : page.moreCode ? 'There is more; it is not shown.'
    : page.code.length < page.types.length ? `The page declares ${page.types.length} types; the one chosen on the right is shown.` : '';
}

function codeLine(pieces, page) {
  const made = element('li');
  const marks = [];
  for (const [kind, text, ...diagnostics] of pieces) {
    const found = diagnostics.map(index => page.diagnostics[index]);
    const piece = element('span', { className: kind }, text);
    if (found.length > 0) {
      piece.className = `squiggle ${found[0].severity}`;
      piece.title = found.map(each => `${each.id}: ${each.message}`).join('\n');
      piece.setAttribute('aria-describedby', diagnostics.map(index => `diagnostic-${index}`).join(' '));
      marks.push(...found);
    }

    made.append(piece);
  }

  if (marks.length > 0) {
    made.className = 'marked';
    made.append(...marks.map(each => element('span', { className: `note ${each.severity}` }, `${each.id}, line ${each.line} of the page: ${each.message}`)));
  }

  return made;
}

// The document on the right.

async function showTypes(page, wanted, isSame) {
  const types = page?.types ?? [];
  const chosen = types.find(each => each.name === wanted)?.name ?? (isSame && types.some(each => each.name === state.type) ? state.type : types[0]?.name ?? '');
  byId('type').replaceChildren(...types.map(each => element('option', { value: each.name, selected: each.name === chosen }, shortName(each.name))));
  document.querySelector('aside').hidden = types.length === 0;
  if (chosen !== state.type || !isSame) {
    state.edited = false;
  }

  state.type = chosen;
  await showExample();
}

async function showExample() {
  if (state.type && !state.edited) {
    const example = await ask('example', { type: state.type });
    if (example && !state.edited) {
      byId('document').value = example.json ?? '{}';
      byId('origin').textContent = example.json === null ? '(the example is too long to be shown)' : '(what the page shows)';
    }
  }

  byId('example').hidden = !state.edited;
  await read();
}

async function read() {
  const [type, text] = [state.type, byId('document').value];
  const reading = type ? await ask('reading', { type }, text) : null;
  if (!reading || type !== state.type || text !== byId('document').value) {
    return;
  }

  byId('verdict').textContent = reading.problem ?? (reading.problems > 0 ? `Refused: ${plural(reading.problems, 'problem')}` : 'Reads') + (reading.unknown > 0 ? `, ${reading.unknown} unknown` : '');
  byId('verdict').className = reading.problem || reading.problems > 0 ? 'refused' : '';
  byId('reading').replaceChildren(...(reading.rows ?? []).map(readingRow));
  byId('reading-note').textContent = reading.more ? 'There is more; it is not shown.' : '';
}

const words = { Bound: '', BoundByGuess: 'by guess ', Unknown: 'unknown ', Missing: 'missing ', Mismatch: 'mismatch ' };

function readingRow(row) {
  return element('tr', { className: row.kind },
    element('td', {}, row.path),
    element('td', {},
      element('span', { className: 'word' }, words[row.kind]),
      element('span', { className: 'csharp' }, [row.property, row.csharp].filter(Boolean).join(': ')),
      row.note ? element('small', {}, row.note) : ''));
}

// Keys.

function move(step) {
  const links = [...byId('pages').querySelectorAll('a')];
  const at = links.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : -1) : at + step;
  (links[next] ?? (next < 0 ? byId('search') : null))?.focus();
}

document.addEventListener('keydown', event => {
  const isTyping = event.target.matches('input, textarea, select');
  if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    byId('search').focus();
    byId('search').select();
    event.preventDefault();
  } else if (event.key === 'Escape') {
    byId('search').value = '';
    showList().then(() => byId('search').focus());
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && event.target.closest('nav')) {
    move(event.key === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
  } else if (event.key === 'Enter' && event.target === byId('search')) {
    byId('pages').querySelector('a')?.click();
  }
});

byId('search').addEventListener('input', showList);
byId('document').addEventListener('input', () => {
  state.edited = true;
  byId('origin').textContent = '(yours)';
  byId('example').hidden = false;
  read();
});
byId('example').addEventListener('click', () => {
  state.edited = false;
  showExample();
});
byId('type').addEventListener('change', event => {
  location.hash = address(state.page.path, event.target.value);
});
addEventListener('hashchange', refreshPage);

const events = new EventSource('api/events');
events.onmessage = async () => {
  await refreshList();
  await refreshPage();
};
events.onerror = () => showProblem('The server does not answer. This page waits for it.');
