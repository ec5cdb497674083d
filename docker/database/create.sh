#!/bin/bash
# Runs once, on an empty data folder: the two roles, their passwords, the database. Any administrator may do the same by
# hand with the two scripts of db/setup.
set -euo pipefail

administrator=(psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER")

"${administrator[@]}" --dbname postgres --file /bareme-setup/roles.sql
"${administrator[@]}" --dbname postgres \
    -v owner="$BAREME_DATABASE_OWNER_PASSWORD" -v application="$BAREME_DATABASE_PASSWORD" <<'SQL'
ALTER ROLE bareme_owner PASSWORD :'owner';
ALTER ROLE bareme_app PASSWORD :'application';
CREATE DATABASE bareme OWNER bareme_owner;
SQL
"${administrator[@]}" --dbname bareme --file /bareme-setup/database.sql
