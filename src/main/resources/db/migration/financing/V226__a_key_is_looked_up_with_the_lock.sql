-- What a key was used for, asked in the statement that waits for the lock of its loan. A volatile function looks at what is
-- committed when it is called; the statement itself looks at what was when it began to wait.
create function financing_key_used(asked uuid) returns table (payload text, made_id uuid)
    language plpgsql volatile rows 1 as $$
begin
    return query select k.payload, k.made_id from financing_posting_key k where k.key = asked;
end $$;
