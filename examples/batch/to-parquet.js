// Writes tickets.parquet from tickets.csv, so that duckdb.js can be tried on it as well.
import { DuckDBInstance } from "@duckdb/node-api";

const database = await DuckDBInstance.create(":memory:");
const connection = await database.connect();
await connection.run("COPY (FROM 'tickets.csv') TO 'tickets.parquet'");
console.log("tickets.csv → tickets.parquet");
