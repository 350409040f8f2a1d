"""Table definitions over an archive for engines that read Parquet where it lies: Athena, and Trino (Hive connector).

Written from the column list, so that they cannot fall behind it: ``phi-gateway audit tables athena|trino``.
"""

from __future__ import annotations

from gateway.audit.archive.columns import COLUMNS, EVENT
from gateway.audit.event import Event

_ATHENA = {
    "VARCHAR": "string",
    "BIGINT": "bigint",
    "BOOLEAN": "boolean",
    "TIMESTAMP": "timestamp",
    "DATE": "date",
    "VARCHAR[]": "array<string>",
    "MAP(VARCHAR, BIGINT)": "map<string,bigint>",
    "MAP(VARCHAR, DOUBLE)": "map<string,double>",
}
_TRINO = {
    "VARCHAR": "varchar",
    "BIGINT": "bigint",
    "BOOLEAN": "boolean",
    "TIMESTAMP": "timestamp(6)",
    "DATE": "date",
    "VARCHAR[]": "array(varchar)",
    "MAP(VARCHAR, BIGINT)": "map(varchar, bigint)",
    "MAP(VARCHAR, DOUBLE)": "map(varchar, double)",
}


def athena() -> str:
    """Give the definition for Athena, with the months projected: no crawler, no ALTER TABLE."""
    columns = ",\n".join(f"  `{column.name}` {_ATHENA[column.type]}" for column in COLUMNS)
    return f"""-- The archive's lines for Amazon Athena. Put your bucket and prefix in the two places that say so.
-- Written by: phi-gateway audit tables athena
-- Events alone: WHERE kind = 'event'.
CREATE EXTERNAL TABLE phi_gateway_lines (
{columns}
)
PARTITIONED BY (`month` string)
STORED AS PARQUET
LOCATION 's3://YOUR-BUCKET/YOUR-PREFIX/'
TBLPROPERTIES (
  'projection.enabled' = 'true',
  'projection.month.type' = 'date',
  'projection.month.format' = 'yyyy-MM',
  'projection.month.range' = '2025-01,NOW',
  'projection.month.interval' = '1',
  'projection.month.interval.unit' = 'MONTHS',
  'storage.location.template' = 's3://YOUR-BUCKET/YOUR-PREFIX/month=${{month}}/'
);
"""


def trino() -> str:
    """Give the definition for Trino (Hive connector); new months are found by the procedure it ends with."""
    columns = ",\n".join(f'  "{column.name}" {_TRINO[column.type]}' for column in COLUMNS)
    return f"""-- The archive's lines for Trino's Hive connector. Put your bucket and prefix in.
-- Written by: phi-gateway audit tables trino
CREATE TABLE hive.audit.phi_gateway_lines (
{columns},
  "month" varchar
)
WITH (
  format = 'PARQUET',
  partitioned_by = ARRAY['month'],
  external_location = 's3://YOUR-BUCKET/YOUR-PREFIX/'
);

CALL hive.system.sync_partition_metadata('audit', 'phi_gateway_lines', 'ADD');
"""


def fields() -> str:
    """Give the table of an event's fields as docs/audit-questions.md has it, described by the event itself."""
    described = {name: field.description or "" for name, field in Event.model_fields.items()}
    lines = [f"| `{column.name}` | {column.type} | {described[column.name]} |" for column in EVENT]
    return "\n".join(["| field | type | means |", "|---|---|---|", *lines]) + "\n"
