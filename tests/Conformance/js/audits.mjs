import { serverAudits } from 'graphql-http';

/** The server audits of graphql-http; each with its id, its name, and why it fails if it does. */
export async function audit({ url }) {
  const results = [];
  for (const { id, name, fn } of serverAudits({ url })) {
    const result = await fn();
    results.push({ id, name, status: result.status, reason: result.reason ?? null });
  }
  return results;
}
