"""The database: the only place that knows SQLAlchemy and Alembic. Repositories return domain values."""
