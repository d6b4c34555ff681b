import { createClient } from 'graphql-sse';
import { firstOf } from './results.mjs';

const connect = (url) => createClient({ url, singleConnection: false, retryAttempts: 0 });

export async function fetchOnce({ url, query, variables }) {
  const client = connect(url);
  const [result] = await firstOf(2, (sink) => client.subscribe({ query, variables }, sink));
  client.dispose();
  return result;
}

export async function subscribe({ url, query, variables, count }) {
  const client = connect(url);
  const results = await firstOf(count, (sink) => client.subscribe({ query, variables }, sink));
  client.dispose();
  return results;
}
