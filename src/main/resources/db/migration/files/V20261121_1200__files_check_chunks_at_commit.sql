-- Size and SHA-256 are known only after the last chunk, so the file's own row is written last, in the same transaction.
alter table file_chunk alter constraint file_chunk_file_id_fkey deferrable initially deferred;
