-- A fact that takes the place of another says who put it right and why; the name is the agency's of that day.
alter table relations.fact
    add column corrected_by_th text, -- null unless this fact corrects another
    add column corrected_by_en text, -- null unless it does, or where the agency has no English name
    add column reason          text, -- null unless this fact corrects another
    add constraint fact_correction_says_who_and_why check
        ((corrects is null) = (reason is null) and (corrects is null) = (corrected_by_th is null)),
    add constraint fact_corrects_another check (corrects <> id);

-- An entry is put right once; what is wrong again is put right in the entry that took its place.
create unique index fact_is_corrected_once on relations.fact (corrects) where corrects is not null;
