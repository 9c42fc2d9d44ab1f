/** A fault of a dossier: where it is, such as `pages[0].labels[2]`, and what is wrong. */
export interface Fault {
  readonly at: string;
  readonly message: string;
}

/** The part of JSON Schema (draft 2020-12) that the dossier's schema is written in. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Lists where a value breaks a schema. Of a value that may have several forms, the nearest form's faults are listed. */
export function checkShape(value: unknown, schema: Schema): Fault[] {
  return faultsOf(value, schema, { at: "", root: schema });
}

interface Here {
  readonly at: string;
  readonly root: Schema;
}

function faultsOf(value: unknown, schema: Schema, here: Here): Fault[] {
  if (schema.$ref !== undefined) return faultsOf(value, referred(schema.$ref, here.root), here);
  if (schema.oneOf) return nearestFaults(value, schema.oneOf, here);
  const fault = faultOfValue(value, schema);
  if (fault !== undefined) return [{ at: here.at, message: fault }];
  if (Array.isArray(value)) return itemFaults(value, schema, here);
  return typeof value === "object" && value !== null ? fieldFaults(value, schema, here) : [];
}

function referred(reference: string, root: Schema): Schema {
  const found = root.$defs?.[reference.replace("#/$defs/", "")];
  if (!found) throw new Error(`the schema refers to ${reference}, which it does not hold`);
  return found;
}

function nearestFaults(value: unknown, forms: readonly Schema[], here: Here): Fault[] {
  const faults = forms.map((form) => faultsOf(value, form, here));
  return faults.reduce((nearest, next) => (next.length < nearest.length ? next : nearest));
}

function faultOfValue(value: unknown, schema: Schema): string | undefined {
  if (schema.type !== undefined && !hasType(value, schema.type)) return `is no ${schema.type}`;
  if (schema.const !== undefined && value !== schema.const) return `is not ${JSON.stringify(schema.const)}`;
  if (schema.enum && !schema.enum.includes(value)) return "is none of the values that it may have";
  if (typeof value === "string") return faultOfText(value, schema);
  return typeof value === "number" ? faultOfNumber(value, schema) : undefined;
}

function hasType(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function faultOfText(value: string, { pattern, minLength = 0 }: Schema): string | undefined {
  if (value.length < minLength) return "is empty";
  return pattern !== undefined && !new RegExp(pattern, "u").test(value)
    ? "is not written as it must be"
    : undefined;
}

function faultOfNumber(value: number, { minimum, maximum }: Schema): string | undefined {
  if (minimum !== undefined && value < minimum) return `is less than ${minimum}`;
  return maximum !== undefined && value > maximum ? `is more than ${maximum}` : undefined;
}

function itemFaults(value: readonly unknown[], { items }: Schema, here: Here): Fault[] {
  if (!items) return [];
  return value.flatMap((item, index) => faultsOf(item, items, { ...here, at: `${here.at}[${index}]` }));
}

function fieldFaults(value: object, schema: Schema, here: Here): Fault[] {
  const missing = (schema.required ?? [])
    .filter((name) => !Object.hasOwn(value, name))
    .map((name): Fault => ({ at: here.at, message: `lacks the field "${name}"` }));
  const fields = Object.entries(value).flatMap(([name, field]): Fault[] => {
    const at = here.at === "" ? name : `${here.at}.${name}`;
    const of =
      schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    if (of) return faultsOf(field, of, { ...here, at });
    return schema.additionalProperties === false ? [{ at, message: "is no field of the format" }] : [];
  });
  return [...missing, ...fields];
}
