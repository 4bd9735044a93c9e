-- Dressmaking leads to a certificate of competence: who assesses it is not who taught it. The office may decide otherwise in the
-- catalogue, for this theme and for any.

update training_theme set assessed_apart = true where code = 'tata-busana';
