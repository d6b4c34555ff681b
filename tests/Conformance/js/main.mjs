// Answers calls, one JSON object per line: {"id", "method", "arguments"} in, {"id", "result"} or {"id", "error"} out.
import { createInterface } from 'node:readline';
import { audit } from './audits.mjs';
import * as apollo from './clients/apollo.mjs';
import * as graphqlSse from './clients/graphql-sse.mjs';
import * as graphqlWs from './clients/graphql-ws.mjs';
import * as urql from './clients/urql.mjs';
import * as judge from './judge.mjs';

const methods = {
  audit,
  'apollo.fetch': apollo.fetchOnce,
  'apollo.page': apollo.page,
  'apollo.subscribe': apollo.subscribe,
  'graphql-sse.fetch': graphqlSse.fetchOnce,
  'graphql-sse.subscribe': graphqlSse.subscribe,
  'graphql-ws.fetch': graphqlWs.fetchOnce,
  'graphql-ws.subscribe': graphqlWs.subscribe,
  'graphql-ws.refused': graphqlWs.refused,
  'judge.clientSchema': judge.clientSchema,
  'judge.executed': judge.executed,
  'judge.introspectionQuery': judge.introspectionQuery,
  'judge.printed': judge.printed,
  'judge.sorted': judge.sorted,
  'judge.verdicts': judge.verdicts,
  'urql.fetch': urql.fetchOnce,
  'urql.page': urql.page,
  'urql.subscribe': urql.subscribe,
};

// urql aborts its own request when an operation ends, and may leave that rejection to nobody; browsers only log it, Node.js would end.
process.on('unhandledRejection', (reason) => {
  if (reason?.name !== 'AbortError') throw reason;
});

async function call({ id, method, arguments: parameters }) {
  try {
    if (!(method in methods)) throw new Error(`There is no method ${method}.`);
    return { id, result: (await methods[method](parameters)) ?? null };
  } catch (error) {
    return { id, error: error?.stack ?? JSON.stringify(error) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  call(JSON.parse(line)).then((answer) => process.stdout.write(JSON.stringify(answer) + '\n'));
}
process.exit(0);
