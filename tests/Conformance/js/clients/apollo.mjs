import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { createClient } from 'graphql-ws';
import { filter, firstValueFrom, from } from 'rxjs';
import WebSocket from 'ws';
import { firstOf } from './results.mjs';

function connect(url, link) {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { planets: relayStylePagination() } } } });
  return new ApolloClient({ cache, link: link ?? new HttpLink({ uri: url }) });
}

export async function fetchOnce({ url, query, variables }) {
  const client = connect(url);
  const { data } = await client.query({ query: gql(query), variables });
  client.stop();
  return data;
}

/** Pages through a connection as a user interface would: watches it, then fetches more until there is no more. */
export async function page({ url, query, size }) {
  const client = connect(url);
  const planets = client.watchQuery({ query: gql(query), variables: { first: size } });
  const loaded = (count) => ({ data }) => data?.planets?.edges.length >= count;
  const subscription = planets.subscribe(() => {});
  const first = await firstValueFrom(from(planets).pipe(filter(loaded(1))));
  let { pageInfo, edges } = first.data.planets;
  let count = edges.length;
  let pages = 1;
  while (pageInfo.hasNextPage) {
    const more = await planets.fetchMore({ variables: { first: size, after: pageInfo.endCursor } });
    ({ pageInfo, edges } = more.data.planets);
    count += edges.length;
    pages++;
  }
  const all = await firstValueFrom(from(planets).pipe(filter(loaded(count))));
  const names = all.data.planets.edges.map((edge) => edge.node.name);
  subscription.unsubscribe();
  client.stop();
  return { pages, names };
}

export async function subscribe({ url, query, variables, count }) {
  const socket = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket });
  const client = connect(url, ApolloLink.from([new GraphQLWsLink(socket)]));
  const results = await firstOf(count, (sink) => {
    const subscription = client.subscribe({ query: gql(query), variables }).subscribe({
      next: (result) => sink.next(result.data),
      error: sink.error,
      complete: sink.complete,
    });
    return () => subscription.unsubscribe();
  });
  client.stop();
  await socket.dispose();
  return results;
}
