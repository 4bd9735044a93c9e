package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_fact_choice`, and on what rows of lists say about a person.
@Repository
class SourcedFactTable {

    private final JdbcClient db;

    SourcedFactTable(JdbcClient db) {
        this.db = db;
    }

    /// What the register holds of one fact.
    ///
    /// @param value in the form of the register; empty if it is not known
    record Held(Fact fact, @Nullable BusinessId business, String businessName, String value) {}

    /// Rows that made her or a business of hers, or that were found to mean her; and rows that repeat one of those.
    List<Statement> statements(PersonId person) {
        return db.sql("""
                        with mine as (select id from registry_person where id = :person or merged_into = :person),
                        said as (
                            select p.source_import as list, p.source_row as number
                              from registry_person p join mine m on m.id = p.id where p.source_import is not null
                            union
                            select b.source_import, b.source_row
                              from registry_business b join mine m on m.id = b.person_id
                             where b.source_import is not null
                            union
                            select r.import_id, r.number
                              from registry_import_row r join mine m on m.id = r.registered_person),
                        repeated as (
                            select list, number from said
                            union
                            select r.import_id, r.number
                              from said s
                              join registry_import_row r on r.import_id = s.list and r.duplicate_row = s.number)
                        select i.id, i.file_name, i.source, i.definition, i.asked_as, r.number,
                               coalesce(i.committed_at, i.checked_at) as said_at,
                               (select b.id from registry_business b join mine m on m.id = b.person_id
                                 where b.name_key = r.business_key limit 1) as business_id,
                               r.name as name, r.born_on::text as born, r.sex, r.kelurahan, r.address, r.phone,
                               r.spouse, r.line,
                               r.monthly_turnover_rupiah::text as turnover, r.capital_rupiah::text as capital, r.nib
                          from repeated
                          join registry_import_row r on r.import_id = repeated.list and r.number = repeated.number
                          join registry_import i on i.id = r.import_id
                         where r.verdict <> 'REJECTED'
                           and (i.state = 'COMMITTED' or (i.state = 'CHECKED' and r.registered_person is not null))
                         order by said_at, i.id, r.number
                        """)
                .param("person", person.value())
                .query(SourcedFactTable::toStatement)
                .list();
    }

    /// All facts about her and her businesses, in the order of [Fact].
    List<Held> held(PersonId person) {
        var hers = db.sql("""
                        select name, born_on::text as born, sex, kelurahan, address, phone, spouse from registry_person
                         where id = :person
                        """)
                .param("person", person.value())
                .query((row, number) -> facts(row, null, "", false))
                .optional()
                .orElse(List.of());
        var businesses = db.sql("""
                        select b.id, b.name, b.line, b.monthly_turnover_rupiah::text as turnover,
                               b.capital_rupiah::text as capital, b.nib
                          from registry_business b join registry_person p on p.id = b.person_id
                         where p.id = :person or p.merged_into = :person
                         order by b.registered_at, b.id
                        """)
                .param("person", person.value())
                .query((row, number) ->
                        facts(row, new BusinessId(row.getObject("id", UUID.class)), row.getString("name"), true))
                .list();
        return Stream.concat(hers.stream(), businesses.stream().flatMap(List::stream))
                .toList();
    }

    /// Has what a row says of a fact hold; not of one that takes two people.
    void hold(Held fact, PersonId person, ImportId list, int row) {
        var business = fact.business();
        if (business == null) {
            db.sql("""
                            update registry_person p
                               set name = case :fact when 'NAME' then r.name else p.name end,
                                   name_key = case :fact when 'NAME' then r.name_key else p.name_key end,
                                   sex = case :fact when 'SEX' then r.sex else p.sex end,
                                   kelurahan = case :fact when 'KELURAHAN' then r.kelurahan else p.kelurahan end,
                                   address = case :fact when 'ADDRESS' then r.address else p.address end,
                                   spouse = case :fact when 'SPOUSE' then r.spouse else p.spouse end
                              from registry_import_row r
                             where p.id = :person and r.import_id = :list and r.number = :row
                            """)
                    .param("fact", fact.fact().name())
                    .param("person", person.value())
                    .param("list", list.value())
                    .param("row", row)
                    .update();
            return;
        }
        db.sql("""
                        update registry_business b
                           set line = case :fact when 'LINE' then r.line else b.line end,
                               monthly_turnover_rupiah = case :fact when 'TURNOVER' then r.monthly_turnover_rupiah
                                                                    else b.monthly_turnover_rupiah end,
                               capital_rupiah = case :fact when 'CAPITAL' then r.capital_rupiah
                                                           else b.capital_rupiah end,
                               nib = case :fact when 'NIB' then r.nib else b.nib end
                          from registry_import_row r
                         where b.id = :business and r.import_id = :list and r.number = :row
                        """)
                .param("fact", fact.fact().name())
                .param("business", business.value())
                .param("list", list.value())
                .param("row", row)
                .update();
    }

    void remember(Held held, PersonId person, String after, ImportId list, int row, Instant at, Actor by) {
        var business = held.business();
        db.sql("""
                        insert into registry_fact_choice (person_id, business_id, fact, before, after, source_import,
                                                          source_row, chosen_at, chosen_by, chosen_as)
                        values (:person, :business::uuid, :fact, :before, :after, :list, :row, :at, :by, :as)
                        """)
                .param("person", person.value())
                .param("business", business == null ? null : business.value().toString(), java.sql.Types.VARCHAR)
                .param("fact", held.fact().name())
                .param("before", held.value())
                .param("after", after)
                .param("list", list.value())
                .param("row", row)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("as", by.name())
                .update();
    }

    List<FactChoice> choices(PersonId person) {
        return db.sql("""
                        select fact, before, after, chosen_at, chosen_as from registry_fact_choice
                         where person_id = :person order by number desc
                        """)
                .param("person", person.value())
                .query((row, number) -> new FactChoice(
                        Fact.valueOf(row.getString("fact")),
                        row.getString("before"),
                        row.getString("after"),
                        row.getObject("chosen_at", OffsetDateTime.class).toInstant(),
                        row.getString("chosen_as")))
                .list();
    }

    /// What people said about her and her businesses, not lists, the newest first.
    List<SetByHand> byHand(PersonId person) {
        return db.sql("""
                        select fact, business, kind, at, said_by
                          from (select c.fact, null::uuid as business, 'CORRECTED' as kind, c.corrected_at as at,
                                       c.corrected_as as said_by
                                  from registry_correction c where c.person_id = :person and c.fact <> 'NIK'
                                union all
                                select c.fact, c.business_id, 'CHOSEN', c.chosen_at, c.chosen_as
                                  from registry_fact_choice c where c.person_id = :person
                                union all
                                select k.kind, null, 'CORRECTED', k.decided_at, k.decided_as
                                  from registry_key_change k
                                 where k.person_id = :person and k.kind = 'PHONE' and k.outcome = 'APPROVED'
                                union all
                                select f.fact, null, 'REGISTERED', p.registered_at, p.registered_as
                                  from registry_person p
                                 cross join unnest(array['NAME', 'BORN', 'SEX', 'KELURAHAN', 'ADDRESS', 'PHONE', 'SPOUSE'])
                                       as f (fact)
                                 where p.id = :person and p.source_import is null and p.erased_at is null
                                union all
                                select c.fact, b.id, 'CORRECTED', c.changed_at, c.changed_as
                                  from registry_person p
                                  join registry_business b on b.person_id = p.id
                                  join registry_business_change c on c.business_id = b.id
                                 where (p.id = :person or p.merged_into = :person)
                                   and c.fact in ('LINE', 'TURNOVER', 'CAPITAL', 'NIB')
                                union all
                                select f.fact, b.id, 'REGISTERED', b.registered_at, b.registered_as
                                  from registry_person p
                                  join registry_business b on b.person_id = p.id
                                 cross join unnest(array['LINE', 'TURNOVER', 'CAPITAL', 'NIB']) as f (fact)
                                 where (p.id = :person or p.merged_into = :person) and b.source_import is null
                                   and p.erased_at is null) said
                         order by at desc, fact
                        """)
                .param("person", person.value())
                .query((row, number) -> new SetByHand(
                        Fact.valueOf(row.getString("fact")),
                        Optional.ofNullable(row.getObject("business", UUID.class))
                                .map(BusinessId::new)
                                .orElse(null),
                        SetByHand.Kind.valueOf(row.getString("kind")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Objects.requireNonNullElse(row.getString("said_by"), "")))
                .list();
    }

    private static Statement toStatement(ResultSet row, int number) throws SQLException {
        var values = new EnumMap<Fact, String>(Fact.class);
        for (var fact : Fact.values()) values.put(fact, text(row, fact));
        return new Statement(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                new Origin(row.getString("source"), row.getString("definition")),
                row.getInt("number"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                Objects.requireNonNullElse(row.getString("asked_as"), ""),
                Optional.ofNullable(row.getObject("business_id", UUID.class))
                        .map(BusinessId::new)
                        .orElse(null),
                Map.copyOf(values));
    }

    private static List<Held> facts(ResultSet row, @Nullable BusinessId business, String name, boolean ofBusiness)
            throws SQLException {
        var held = new ArrayList<Held>();
        for (var fact : Arrays.stream(Fact.values())
                .filter(one -> one.isOfBusiness() == ofBusiness)
                .toList()) held.add(new Held(fact, business, name, text(row, fact)));
        return held;
    }

    private static String text(ResultSet row, Fact fact) throws SQLException {
        return Objects.requireNonNullElse(row.getString(fact.name()), "");
    }
}
