-- A row may be hers because a row that names her points to it, and not the other way round: the card she is on.

create or replace function registry_rows_of(kept jsonb, entries uuid[]) returns text language plpgsql stable as $$
declare
    through  text := kept ->> 'through';
    left_out text[] := array(select jsonb_array_elements_text(kept -> 'leftOut'));
    hers     text;
    placed   text;
    written  text;
begin
    select string_agg(format('%s.%I = any($1)', case when through = '' then 'r' else 'o' end, name), ' or ') into hers
    from jsonb_array_elements_text(kept -> 'hers') as name;
    if through <> '' then
        hers := format('r.%I in (select o.%I from %I o where %s)', kept ->> 'link', kept ->> 'end', through, hers);
    end if;
    select string_agg(format('r.%I', name), ', ') into placed from jsonb_array_elements_text(kept -> 'order') as name;
    execute format('select coalesce(jsonb_agg(to_jsonb(r) - $2 order by %s), ''[]'')::text from %I r where %s',
        placed, kept ->> 'table', hers)
    into written using entries, left_out;
    return written;
end $$;
