export interface Statistics {
  people: number;
  papers: number;
  organizations: number;
  labs: number;
  sources: number;
}

export interface Paper {
  title: string;
  year: number | null;
  sources: { firstLine: number; path: string | null }[];
}

export interface Path {
  length: number;
  steps: { from: { name: string }; to: { name: string }; papers: Paper[] }[];
}

/** Asks the service; the first error of the answer is thrown with its message. */
export async function ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: T; errors?: { message: string }[] };
  if (answer.errors?.[0]) throw new Error(answer.errors[0].message);
  return answer.data!;
}
