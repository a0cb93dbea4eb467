-- The application's own account. It holds no right on the schema: every migration grants it what a table needs.
-- Runs before each migration, so that a new password takes effect with the next start.
CREATE USER IF NOT EXISTS ${app} IDENTIFIED BY '${app-password}';
ALTER USER ${app} IDENTIFIED BY '${app-password}';
