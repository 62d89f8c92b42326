/** The columns of a Parquet file, made from the JSON Schema of the record: nested as the record is. */
import type { SchemaElement } from 'hyparquet';

/** What of a JSON Schema the record uses. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
}

/** How a value of the record becomes one of the column. */
export type ToColumn = (value: unknown) => unknown;

export interface Column {
  readonly name: string;
  /** The column's element and those inside it, depth first. */
  readonly elements: readonly SchemaElement[];
  readonly toColumn: ToColumn;
}

const asIs: ToColumn = (value) => value ?? null;

/** `anyOf` a type and null is that type, which may be absent: as every column may. */
const withoutNull = (schema: JsonSchema): JsonSchema => {
  const rest = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  return rest.length === 1 && rest[0] !== undefined ? rest[0] : schema;
};

const leaf = (name: string, element: Partial<SchemaElement>): Column => ({
  name,
  elements: [{ ...element, name, repetition_type: 'OPTIONAL' }],
  toColumn: asIs,
});

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

/** A list of three levels (parquet-format, LogicalTypes, "Lists"). */
const listColumn = (name: string, items: JsonSchema): Column => {
  const element = columnOf('element', items);
  return {
    name,
    elements: [
      { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...element.elements,
    ],
    toColumn: (value) => (Array.isArray(value) ? value.map(element.toColumn) : null),
  };
};

const groupColumn = (name: string, properties: Readonly<Record<string, JsonSchema>>): Column => {
  const parts = Object.entries(properties).map(([key, part]) => columnOf(key, part));
  const self: SchemaElement = { name, repetition_type: 'OPTIONAL', num_children: parts.length };
  return {
    name,
    elements: [self, ...parts.flatMap(({ elements }) => elements)],
    toColumn: (value) => {
      if (value === null || value === undefined) return null;
      const record = value as Readonly<Record<string, unknown>>;
      return Object.fromEntries(parts.map((part) => [part.name, part.toColumn(record[part.name])]));
    },
  };
};

/** The column of a field. What has no fixed shape (a union, names that are data) is JSON in a text column. */
const columnOf = (name: string, given: JsonSchema): Column => {
  const schema = withoutNull(given);
  if (schema.items !== undefined && schema.items.oneOf === undefined)
    return listColumn(name, schema.items);
  if (schema.properties !== undefined) return groupColumn(name, schema.properties);
  if (schema.type === 'string' || typeof schema.const === 'string') return leaf(name, text);
  if (schema.type === 'integer') return leaf(name, { type: 'INT32' });
  if (schema.type === 'boolean') return leaf(name, { type: 'BOOLEAN' });
  return leaf(name, { type: 'BYTE_ARRAY', converted_type: 'JSON' });
};

/** The columns of the record: all that every record has, and what was asked for beside. */
export const recordColumns = (
  { properties = {}, required = [] }: JsonSchema,
  extras: readonly string[],
): Column[] =>
  Object.entries(properties)
    .filter(([name]) => required.includes(name) || extras.includes(name))
    .map(([name, schema]) => columnOf(name, schema));
