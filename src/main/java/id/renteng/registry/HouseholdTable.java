package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.registry.ImportCommit.KnownRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the tables `registry_household` and `registry_household_member`. Who was merged into somebody counts as
/// her.
@Repository
class HouseholdTable {

    /// What the number of a family card is encrypted and hashed under.
    static final String NUMBER = "registry_household.number";

    private final JdbcClient db;

    HouseholdTable(JdbcClient db) {
        this.db = db;
    }

    record Found(UUID id, String numberMasked, LocalDate seenOn) {

        Households.Household with(List<Person> mates) {
            return new Households.Household(id, numberMasked, seenOn, mates);
        }
    }

    Optional<Found> find(PersonId person) {
        return db.sql("""
                        select h.id, h.number_masked, m.seen_on
                          from registry_person p
                          join registry_household_member m on m.person_id = p.id
                          join registry_household h on h.id = m.household_id
                         where p.id = :person or p.merged_into = :person
                         order by p.merged_into nulls first
                         limit 1
                        """)
                .param("person", person.value())
                .query((row, number) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getString("number_masked"),
                        row.getObject("seen_on", LocalDate.class)))
                .optional();
    }

    Map<PersonId, UUID> all(Collection<PersonId> persons) {
        var found = new LinkedHashMap<PersonId, UUID>();
        db.sql("""
                        select coalesce(p.merged_into, p.id) as person, m.household_id
                          from registry_household_member m join registry_person p on p.id = m.person_id
                         where m.household_id in (
                               select a.household_id
                                 from registry_household_member a join registry_person o on o.id = a.person_id
                                where o.id = any(:persons::uuid[]) or o.merged_into = any(:persons::uuid[]))
                         order by person, p.merged_into nulls last
                        """)
                .param("persons", PersonTable.texts(persons))
                .query((row, number) -> found.put(
                        new PersonId(row.getObject("person", UUID.class)), row.getObject("household_id", UUID.class)))
                .list();
        return found;
    }

    boolean isNikOf(PersonId person, byte[][] hashes) {
        return db.sql("select exists (select from registry_person where id = :id and nik_index = any(:hashes))")
                .param("id", person.value())
                .param("hashes", hashes)
                .query(Boolean.class)
                .single();
    }

    /// The household of this number, a new one if none had it.
    UUID put(String digits, IdentityKeys keys) {
        var id = UUID.randomUUID();
        var index = keys.hashing().of(NUMBER, digits);
        db.sql("""
                        insert into registry_household (id, number_secret, number_index, number_masked)
                        values (:id, :secret, :index, :masked)
                        on conflict (number_index) do nothing
                        """)
                .param("id", id)
                .param("secret", keys.encrypt(NUMBER, id, digits))
                .param("index", index)
                .param("masked", Mask.nik(digits))
                .update();
        return db.sql("select id from registry_household where number_index = :index")
                .param("index", index)
                .query(UUID.class)
                .single();
    }

    void putIn(PersonId person, UUID household, LocalDate on, Instant at, Actor by) {
        db.sql("""
                        insert into registry_household_member (person_id, household_id, seen_on, recorded_at, recorded_by)
                        values (:person, :household, :on, :at, :by)
                        on conflict (person_id) do update
                           set household_id = excluded.household_id, seen_on = excluded.seen_on,
                               recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
                               source_import = null
                        """)
                .param("person", person.value())
                .param("household", household)
                .param("on", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }

    /// Puts whoever is on no card yet into the household of the card that her row names; the first of several rows
    /// counts.
    void putIn(ImportId list, List<KnownRow> rows, LocalDate on, Instant at, Actor by) {
        var numbers = rows.stream().map(KnownRow::number).toArray(Integer[]::new);
        var persons = PersonTable.texts(rows.stream().map(KnownRow::person).toList());
        db.sql("""
                        insert into registry_household (id, number_secret, number_index, number_masked)
                        select distinct on (r.card_index) r.household_id, r.card_secret, r.card_index, r.card_masked
                          from unnest(:numbers::int[], :persons::text[]) as n (number, person)
                          join registry_import_row r on r.import_id = :list and r.number = n.number
                         where r.card_index is not null
                           and not exists (select from registry_household_member m where m.person_id = n.person::uuid)
                         order by r.card_index
                        on conflict (number_index) do nothing
                        """)
                .param("list", list.value())
                .param("numbers", numbers)
                .param("persons", persons)
                .update();
        db.sql("""
                        insert into registry_household_member (person_id, household_id, seen_on, recorded_at, recorded_by,
                                                               source_import)
                        select distinct on (n.person) n.person::uuid, h.id, :on, :at, :by, r.import_id
                          from unnest(:numbers::int[], :persons::text[]) as n (number, person)
                          join registry_import_row r on r.import_id = :list and r.number = n.number
                          join registry_household h on h.number_index = r.card_index
                         order by n.person, r.number
                        on conflict (person_id) do nothing
                        """)
                .param("list", list.value())
                .param("numbers", numbers)
                .param("persons", persons)
                .param("on", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }

    /// Takes everybody off whom this list put on a card.
    void takeOff(ImportId list) {
        db.sql("delete from registry_household_member where source_import = :list")
                .param("list", list.value())
                .update();
    }

    /// Forgets the cards that nobody is on.
    void deleteEmpty() {
        db.sql("""
                        delete from registry_household h
                         where not exists (select from registry_household_member m where m.household_id = h.id)
                        """).update();
    }
}
