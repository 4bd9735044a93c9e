-- A row of a list that names a line of business we know brings its code of KBLI 2025 into the register.

alter table registry_import_row
    add column kbli text check (kbli ~ '^[0-9]{5}$');
