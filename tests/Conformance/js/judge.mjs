// The reference implementation of GraphQL, of the release that follows the September 2025 edition, as a judge.
import {
  buildClientSchema, buildSchema, execute, getIntrospectionQuery, getOperationAST, lexicographicSortSchema, parse, print, printSchema, specifiedRules, validate,
} from 'graphql-17';
import { mutation, query } from './reference.mjs';

// Rules of the directives @defer and @stream, which the edition does not have.
const rules = specifiedRules
  .filter((rule) => !/Defer|Stream/.test(rule.name))
  .map((rule) => (context) => rule(Object.create(context, {
    reportError: { value: (error) => context.reportError(Object.assign(error, { rule: rule.name })) },
  })));

const describe = ({ message, locations }) => ({
  message, locations: (locations ?? []).map(({ line, column }) => `${line}:${column}`).join(' '),
});

/** For each document the errors with the rules that report them. */
export function verdicts({ sdl, documents }) {
  const schema = buildSchema(sdl);
  return documents.map((document) => {
    let tree;
    try {
      tree = parse(document);
    } catch (error) {
      return [{ rule: 'Syntax', ...describe(error) }];
    }
    const errors = validate(schema, tree, rules, { hideSuggestions: true, maxErrors: Infinity });
    return errors.map((error) => ({ rule: error.rule, ...describe(error) }));
  });
}

/** The documents as the reference implementation prints them. */
export const printed = ({ documents }) => documents.map((document) => print(parse(document)));

/** The schema of an introspection result, as SDL in one order. */
export const clientSchema = ({ introspection }) => printSchema(lexicographicSortSchema(buildClientSchema(introspection)));

/** The SDL of a schema in one order, whichever it was given in. */
export const sorted = ({ sdl }) => printSchema(lexicographicSortSchema(buildSchema(sdl)));

/** The results of operations on the reference schema. */
export async function executed({ sdl, requests }) {
  const schema = buildSchema(sdl);
  return Promise.all(requests.map(async ({ document, operationName, variables }) => {
    const tree = parse(document);
    const operation = getOperationAST(tree, operationName).operation;
    return execute({
      schema, document: tree, operationName, variableValues: variables, rootValue: operation === 'mutation' ? mutation : query,
    });
  }));
}

/** What clients ask of a schema. */
export const introspectionQuery = () => getIntrospectionQuery({
  descriptions: true, inputValueDeprecation: true, oneOf: true, schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true,
});
