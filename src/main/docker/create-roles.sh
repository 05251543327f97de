#!/bin/bash
# Runs once, when the server's volume is empty: the database and the two roles, as the embedded server makes them.
# The owner migrates; the application serves and owns nothing, so that it cannot change history.
set -eo pipefail
psql --username="$POSTGRES_USER" --dbname=postgres --no-psqlrc --quiet --set=ON_ERROR_STOP=1 <<'SQL'
\getenv owner_password FOLLOWTHROUGH_OWNER_PASSWORD
\getenv app_password FOLLOWTHROUGH_APP_PASSWORD
create role followthrough_owner login password :'owner_password';
create role followthrough_app login password :'app_password';
create database followthrough owner followthrough_owner
    template template0 encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'en-GB';
revoke all on database followthrough from public;
grant connect on database followthrough to followthrough_app;
SQL
