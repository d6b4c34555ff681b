import './dashboard.css';
import { ask, type Paper, type Path, type Statistics } from './api';

const form = document.querySelector<HTMLFormElement>('#question')!;
const people = document.querySelector<HTMLDataListElement>('#people')!;
const message = document.querySelector<HTMLParagraphElement>('#message')!;
const path = document.querySelector<HTMLOListElement>('#path')!;

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string, ...children: Node[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}

function evidence(paper: Paper): HTMLLIElement {
  const read = paper.sources.map(s => `${s.path ?? '?'}:${s.firstLine}`).join(', ');
  return element('li', paper.year ? `${paper.title} (${paper.year}) ` : `${paper.title} `, element('small', read));
}

function show(found: Path | null, from: string, to: string): void {
  path.replaceChildren();
  message.textContent = found ? `${found.length} step${found.length === 1 ? '' : 's'}` : `${from} and ${to} are not connected.`;
  for (const step of found?.steps ?? [])
    path.append(element('li', `${step.from.name} — ${step.to.name}`, element('ul', '', ...step.papers.map(evidence))));
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  const data = new FormData(form);
  const [from, to] = [String(data.get('from')), String(data.get('to'))];
  message.textContent = 'Searching…';
  try {
    const answer = await ask<{ collaborationPath: Path | null }>(
      `query ($from: String!, $to: String!) {
        collaborationPath(from: $from, to: $to) {
          length
          steps { from { name } to { name } papers { title year sources { firstLine path } } }
        }
      }`,
      { from, to },
    );
    show(answer.collaborationPath, from, to);
  } catch (error) {
    path.replaceChildren();
    message.textContent = error instanceof Error ? error.message : String(error);
  }
});

// Names are offered while they are typed; only the answer to the last keystroke counts.
let typed = 0;
form.addEventListener('input', async event => {
  const turn = ++typed;
  const text = (event.target as HTMLInputElement).value.trim();
  if (text.length < 2) return;
  const answer = await ask<{ people: { nodes: { name: string }[] } }>(
    'query ($text: String!) { people(search: $text, first: 10) { nodes { name } } }',
    { text },
  );
  if (turn === typed) people.replaceChildren(...answer.people.nodes.map(p => Object.assign(document.createElement('option'), { value: p.name })));
});

ask<{ statistics: Statistics }>('{ statistics { people papers organizations labs sources } }', {}).then(
  ({ statistics: s }) => {
    document.querySelector('#statistics')!.textContent =
      `${s.people} people, ${s.papers} papers, ${s.organizations} organizations, ${s.labs} labs from ${s.sources} documents`;
  },
  (error: Error) => (message.textContent = error.message),
);
