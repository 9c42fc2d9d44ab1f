/** A row while it is put together: fields that may be absent are added one by one, which is cheaper than spreads. */
export type Writable<Row> = { -readonly [Field in keyof Row]: Row[Field] };
