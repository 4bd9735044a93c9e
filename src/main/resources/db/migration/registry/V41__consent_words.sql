-- The words people agree to are published by the head of department as versions; a version may ask everybody to agree again, and
-- says in the language of the reader what the Bahasa text, which binds, says.

alter table registry_consent_text
    add column english      text        not null default '' check (length(english) <= 2000),
    add column asks_again   boolean     not null default false,
    add column why          text        not null default '' check (length(why) <= 300),
    add column published_at timestamptz,
    add column published_by uuid,
    add column published_as text        check (length(published_as) between 1 and 200),
    add constraint registry_consent_text_published_by_somebody check (
        num_nulls(published_at, published_by, published_as) in (0, 3));

comment on column registry_consent_text.asks_again is 'who agreed to an older version is asked to agree to this one';
comment on column registry_consent_text.published_at is 'null for the words that came with the program';

update registry_consent_text set english = case purpose
    when 'BANK' then 'I agree that my personal data and the data of my business are given to the partner bank to assess the loan application of my group. I may take this consent back at any time. After that my data is no longer sent to the bank and my group cannot apply for a new loan. A loan that runs goes on.'
    when 'SATU_DATA' then 'I agree that my NIK is sent together with the data of my business to Satu Data UMKM. Without this consent the data of my business is sent without the NIK. I may take this consent back at any time.'
    when 'PLACE' then 'I agree that the place of my business is recorded and shown to officers as a dot. After I take it back, the place is no longer shown and no longer sent.'
    when 'STORY' then 'I agree that my name, photograph and the story of my business are used to present this programme. After I take it back, my story is no longer used.'
    end
 where version = 1;
