import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { firstOf } from './results.mjs';

const connect = (url, options) =>
  createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0, ...options });

export async function fetchOnce({ url, query, variables }) {
  const client = connect(url);
  const [result] = await firstOf(2, (sink) => client.subscribe({ query, variables }, sink));
  await client.dispose();
  return result;
}

export async function subscribe({ url, query, variables, count }) {
  const client = connect(url, { keepAlive: 50 });
  const results = await firstOf(count, (sink) => client.subscribe({ query, variables }, sink));
  await client.dispose();
  return results;
}

/** The errors that an operation is refused with. */
export async function refused({ url, query }) {
  const client = connect(url);
  try {
    await firstOf(1, (sink) => client.subscribe({ query }, sink));
    return null;
  } catch (errors) {
    return errors;
  } finally {
    await client.dispose();
  }
}
