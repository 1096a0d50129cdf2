#!/bin/sh
# Makes the two roles and the database (README, "On your own servers") when PostgreSQL is first started.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" <<'SQL'
CREATE ROLE minhbach_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE minhbach_app LOGIN PASSWORD :'app_password';
CREATE DATABASE minhbach OWNER minhbach_owner TEMPLATE template0
  ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';
SQL
