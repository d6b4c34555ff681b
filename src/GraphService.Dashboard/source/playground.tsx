import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

const firstQuery = `# Ask who is in the graph, what they wrote, and where that was read.
{
  people(first: 5, order: PAPER_COUNT) {
    nodes {
      name
      papers(first: 3) { nodes { title year } }
      advisors { advisor { name } sources { excerpt source { path } } }
    }
  }
}
`;

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
createRoot(document.getElementById('playground')!).render(<GraphiQL fetcher={fetcher} defaultQuery={firstQuery} />);
