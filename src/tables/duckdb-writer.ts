import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBInstance,
} from "@duckdb/node-api";
import {
  type Cell,
  type ColumnType,
  TABLE_NAMES,
  TABLES,
  type TableName,
  type TableRows,
} from "./columns.js";
import type { TableWriter } from "./table-writer.js";

export const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: "VARCHAR",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  day: "DATE",
};

/** Fills the tables of a DuckDB database. */
export class DuckDbTables {
  readonly #appenders = new Map<TableName, DuckDBAppender>();

  private constructor(
    readonly instance: DuckDBInstance,
    readonly connection: DuckDBConnection,
  ) {}

  /** `path` names a file, or ":memory:". */
  static async create(path: string): Promise<DuckDbTables> {
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    const tables = new DuckDbTables(instance, connection);
    for (const table of TABLE_NAMES) {
      const columns = TABLES[table].map(({ name, type }) => `"${name}" ${SQL_TYPES[type]}`);
      await connection.run(`CREATE TABLE ${table} (${columns.join(", ")})`);
      for (const { name, about } of TABLES[table])
        if (about)
          await connection.run(`COMMENT ON COLUMN ${table}."${name}" IS '${about.replaceAll("'", "''")}'`);
      tables.#appenders.set(table, await connection.createAppender(table));
    }
    return tables;
  }

  add(rows: TableRows): void {
    for (const table of TABLE_NAMES)
      for (const row of rows[table] ?? []) {
        const appender = this.#appenders.get(table)!;
        row.forEach((cell, i) => {
          append(appender, cell, TABLES[table][i]!.type);
        });
        appender.endRow();
      }
  }

  /** What was added can be queried from here on; nothing more can be added. */
  flush(): void {
    for (const appender of this.#appenders.values()) appender.closeSync();
    this.#appenders.clear();
  }

  close(): void {
    this.flush();
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

const MS_A_DAY = 86_400_000;

function append(appender: DuckDBAppender, cell: Cell, type: ColumnType): void {
  if (cell === null) appender.appendNull();
  else if (type === "integer") appender.appendInteger(cell as number);
  else if (type === "number") appender.appendDouble(cell as number);
  else if (type === "boolean") appender.appendBoolean(cell as boolean);
  else if (type === "day")
    appender.appendDate(new DuckDBDateValue(Date.parse(`${cell}T00:00:00Z`) / MS_A_DAY));
  else appender.appendVarchar(cell as string);
}

/** `DIR/releases.duckdb`, a database with all tables. */
export async function duckDbWriter(folder: string): Promise<TableWriter> {
  return databaseWriter(join(folder, "releases.duckdb"), async () => ["releases.duckdb"], true);
}

/** `DIR/<table>.parquet`, a file a table, compressed with Zstandard. */
export async function parquetWriter(folder: string): Promise<TableWriter> {
  const database = join(folder, ".biowire", "tables.duckdb");
  const write = async (connection: DuckDBConnection) => {
    for (const table of TABLE_NAMES) {
      const target = join(folder, `${table}.parquet`);
      const quoted = `${target}.partial`.replaceAll("'", "''");
      await connection.run(`COPY ${table} TO '${quoted}' (FORMAT parquet, COMPRESSION zstd)`);
      await rename(`${target}.partial`, target);
    }
    return TABLE_NAMES.map((table) => `${table}.parquet`);
  };
  return databaseWriter(database, write, false);
}

/** Fills a database under another name, lets `write` make of it what is wanted, then keeps it or not. */
async function databaseWriter(
  target: string,
  write: (connection: DuckDBConnection) => Promise<string[]>,
  keep: boolean,
): Promise<TableWriter> {
  const partial = `${target}.partial`;
  const remove = async () => {
    await rm(partial, { force: true });
    await rm(`${partial}.wal`, { force: true });
  };
  await remove();
  const tables = await DuckDbTables.create(partial);
  return {
    async add(rows) {
      tables.add(rows);
    },
    async close() {
      tables.flush();
      await tables.connection.run("CHECKPOINT");
      const files = await write(tables.connection);
      tables.close();
      if (keep) await rename(partial, target);
      await remove();
      return files;
    },
    async abandon() {
      tables.close();
      await remove();
    },
  };
}
