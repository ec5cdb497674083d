-- The two roles of Barème, to run once as an administrator (again does no harm). Passwords are set apart.
-- bareme_owner owns the tables and serves migrations alone; bareme_app is what the service works with.
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'bareme_owner') THEN
        CREATE ROLE bareme_owner;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'bareme_app') THEN
        CREATE ROLE bareme_app;
    END IF;
END
$$;

ALTER ROLE bareme_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
ALTER ROLE bareme_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS NOINHERIT;

-- With reserved_connections set on the server (12 for each replica), whoever else takes every connection, the service
-- finds its own: the grant is inherited though the role inherits nothing else.
GRANT pg_use_reserved_connections TO bareme_app WITH INHERIT TRUE;

-- A session may still change these for itself (PostgreSQL cannot forbid it): the service checks them at start.
ALTER ROLE bareme_app SET synchronous_commit = on;
ALTER ROLE bareme_app SET search_path = public, pg_temp;
ALTER ROLE bareme_app SET lock_timeout = '1s';
ALTER ROLE bareme_app SET idle_in_transaction_session_timeout = '30s';

-- No way in through the databases every server has.
REVOKE CONNECT, TEMPORARY ON DATABASE postgres FROM PUBLIC;
REVOKE CONNECT, TEMPORARY ON DATABASE template1 FROM PUBLIC;
