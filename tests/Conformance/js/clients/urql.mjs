import { Client, cacheExchange, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { firstOf } from './results.mjs';

const connect = (url, exchanges = []) =>
  new Client({ url, exchanges: [cacheExchange, fetchExchange, ...exchanges], preferGetMethod: false });

export async function fetchOnce({ url, query, variables, byGet }) {
  const client = connect(url);
  const result = await client.query(query, variables, { preferGetMethod: byGet ? 'force' : false }).toPromise();
  if (result.error) throw result.error;
  return result.data;
}

export async function page({ url, query, size }) {
  const client = connect(url);
  const names = [];
  let pages = 0;
  let after = null;
  do {
    const { data, error } = await client.query(query, { first: size, after }).toPromise();
    if (error) throw error;
    names.push(...data.planets.edges.map((edge) => edge.node.name));
    after = data.planets.pageInfo.hasNextPage ? data.planets.pageInfo.endCursor : null;
    pages++;
  } while (after !== null);
  return { pages, names };
}

/** Subscribes over WebSockets, or over the event stream that urql asks for by itself. */
export async function subscribe({ url, query, variables, count, overHttp }) {
  const socket = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket });
  const client = overHttp
    ? new Client({ url, exchanges: [fetchExchange], fetchSubscriptions: true, preferGetMethod: false })
    : connect(url, [
        subscriptionExchange({
          forwardSubscription: (request) => ({
            subscribe: (sink) => ({ unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' }, sink) }),
          }),
        }),
      ]);
  const results = await firstOf(count, (sink) => {
    const subscription = client.subscription(query, variables).subscribe((result) => {
      if (result.error) sink.error(result.error);
      else if (result.data) sink.next(result.data);
    });
    return () => subscription.unsubscribe();
  });
  await socket.dispose();
  return results;
}
