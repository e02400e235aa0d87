-- Jobs that are over go after their time.
create index job_over on job (finished_at) where status not in ('WAITING', 'RUNNING');
