// The fields of tests/Conformance/Reference, answered alike.
const animals = {};

const dog = (name) => ({
  __typename: 'Dog', name, color: 'RED', barks: true, tricks: [1, null, 3],
  friends: () => (name === 'Rex' ? [animals.Tom, animals.Fido] : []),
  enemy: () => (name === 'Rex' ? animals.Tom : null),
  says: ({ word, times }) => Array(times).fill(word ?? 'null').join(' '),
});

animals.Rex = dog('Rex');
animals.Tom = {
  __typename: 'Cat', name: 'Tom', color: 'DARK_BLUE', lives: 7, tricks: [9],
  friends: () => [animals.Rex],
  enemy: () => animals.Rex,
  says: ({ loudly }) => (loudly ? 'MEOW' : null),
};
animals.Fido = dog('Fido');

const keeper = {
  __typename: 'Keeper', name: 'Kim',
  animals: async ({ first }) => Object.values(animals).slice(0, first),
};

const fail = (message) => () => { throw new Error(message); };

const item = (index) => {
  const value = () => { if (index === 1) throw new Error(`item ${index} failed`); return index; };
  return { index, optional: value, required: value };
};

const failures = () => ({
  fine: 'fine',
  optional: fail('optional failed'),
  required: fail('required failed'),
  requiredNull: null,
  later: async () => { throw new Error('later failed'); },
  inner: failures,
  requiredInner: failures,
  items: () => [item(0), item(1), item(2)],
  optionalItems: () => [item(0), item(1), item(2)],
  moreItems: () => [item(1), null, item(1)],
  grid: () => [[item(0)], [item(0), item(1)], null],
  requiredTexts: ['a', null, 'c'],
});

const filterOf = (filter) => filter && {
  text: filter.text ?? null,
  limit: filter.limit,
  colors: filter.colors,
  any: filter.any?.map(filterOf) ?? null,
  weight: filter.weight ?? null,
};

export const query = {
  text: 'text \u00e9 \u{1F600} "quoted"\n',
  nothing: null,
  number: -42,
  real: 1.5,
  truth: true,
  key: 'key',
  color: 'DARK_BLUE',
  colors: ['RED', 'DARK_BLUE'],
  matrix: [[1, 2], [], [3]],
  holes: [[1, null], null, []],
  long: 9007199254740991,
  day: '2025-09-03',
  moment: '2025-09-03T12:30:00Z',
  link: 'https://example.org/a?b=c',
  old: 'old',
  later: async () => 'later',
  animal: ({ name }) => animals[name],
  animals: () => [animals.Rex, null, animals.Tom],
  named: () => [animals.Rex, keeper, animals.Tom],
  search: ({ text, first }) =>
    [animals.Rex, animals.Tom, animals.Fido, keeper].filter(({ name }) => name.includes(text)).slice(0, first),
  echo: ({ number, real, text, truth, id, color, numbers, holes, filter, seven, red }) => JSON.stringify({
    number: number ?? null, real: real ?? null, text: text ?? null, truth: truth ?? null, id: id ?? null,
    color: color ?? null, numbers: numbers ?? null, holes: holes ?? null, filter: filterOf(filter) ?? null, seven, red,
  }),
  lookup: ({ by: { id, name, filter } }) =>
    id != null ? `id ${id}` : name != null ? `name ${name}` : `filter ${JSON.stringify(filterOf(filter))}`,
  failures,
  requiredFailures: failures,
  fails: fail('failed'),
};

export const mutation = {
  add: ({ a, b }) => a + b,
  fails: fail('failed'),
  rename: ({ name, filter }) => dog(name + (filter?.limit ?? '')),
};
