-- A pass in the compulsory group training asks for a member's own words from the new year on, so her words no longer wait for the pass.

update readiness_rule set after_task = null where task = 'OWN_WORDS' and after_task = 'LWK' and valid_from >= '2027-01-01';
