-- To run as an administrator in the database of Barème, owned by bareme_owner: the application role may connect and
-- name the objects of the schema, no more. What it may do with each table is granted by the migrations.
REVOKE ALL ON DATABASE bareme FROM PUBLIC;
GRANT CONNECT ON DATABASE bareme TO bareme_app;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO bareme_app;
