package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.registry.KindPeriods.Least;
import id.renteng.registry.RetentionRule.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the tables `registry_retention_rule`, `registry_retention_least` and `registry_retention_run`, and
/// on what is over its time.
@Repository
class RetentionTable {

    private static final String PEOPLE = """
            select * from (
                select p.id, p.name, p.kelurahan, 'GONE' as kind, c.happened_on as since
                  from registry_person p
                  join lateral (select w.value, w.happened_on from registry_circumstance w
                                  join registry_person e on e.id = w.person_id
                                 where (e.id = p.id or e.merged_into = p.id) and w.kind = 'WHEREABOUTS'
                                 order by w.number desc limit 1) c on c.value in ('DIED', 'MOVED_AWAY')
                 where p.erased_at is null and p.merged_into is null and c.happened_on <= :gone::date
                union all
                select p.id, p.name, p.kelurahan, 'ERASURE', min(r.answered_at)::date
                  from registry_data_request r
                  join registry_person e on e.id = r.person_id
                  join registry_person p on p.id = coalesce(e.merged_into, e.id)
                 where r.kind = 'ERASURE' and r.outcome = 'GRANTED' and r.answered_at::date <= :erasure::date
                   and p.erased_at is null
                 group by p.id, p.name, p.kelurahan) due
             where (:person::uuid is null or id = :person::uuid)
               and (cardinality(:areas) = 0 or exists (
                   select from unnest(:areas) as code where kelurahan = code or kelurahan like code || '.%'))
               and (:after::uuid is null or (since, id) > (:since::date, :after::uuid))
             order by since, id, kind
             limit :limit
            """;

    private final JdbcClient db;

    RetentionTable(JdbcClient db) {
        this.db = db;
    }

    record Over(PersonId person, String name, Kind kind, LocalDate since) {}

    List<RetentionRule> rules(LocalDate day) {
        return db.sql("""
                        select distinct on (kind) * from registry_retention_rule
                         where valid_from <= :day
                         order by kind, valid_from desc, number desc
                        """).param("day", day).query(RetentionTable::toRule).list();
    }

    /// Every rule of a kind that was, is or will be in force, the last to hold first.
    List<RetentionRule> rules(String kind) {
        return db.sql("""
                        select * from registry_retention_rule where kind = :kind order by valid_from desc, number desc
                        """).param("kind", kind).query(RetentionTable::toRule).list();
    }

    /// Of each kind the first rule that is still to come.
    List<RetentionRule> toCome(LocalDate after) {
        return db.sql("""
                        select distinct on (kind) * from registry_retention_rule
                         where valid_from > :after
                         order by kind, valid_from, number desc
                        """).param("after", after).query(RetentionTable::toRule).list();
    }

    Least least(String kind) {
        return db.sql("select months, why from registry_retention_least where kind = :kind")
                .param("kind", kind)
                .query((row, number) -> new Least(row.getInt("months"), row.getString("why")))
                .optional()
                .orElse(Least.NONE);
    }

    void insert(RetentionRule rule, Instant at, Actor by) {
        db.sql("""
                        insert into registry_retention_rule (kind, valid_from, keep_months, fate, basis, set_at, set_by,
                                                             set_as)
                        values (:kind, :from, :months, :fate, :basis, :at, :by, :as)
                        """)
                .param("kind", rule.kind())
                .param("from", rule.validFrom())
                .param("months", rule.keepMonths())
                .param("fate", rule.fate().name())
                .param("basis", rule.basis())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("as", by.name())
                .update();
    }

    private static RetentionRule toRule(ResultSet row, int number) throws SQLException {
        var at = row.getObject("set_at", OffsetDateTime.class);
        return new RetentionRule(
                row.getString("kind"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("keep_months", Integer.class),
                RetentionRule.Fate.valueOf(row.getString("fate")),
                row.getString("basis"),
                at == null ? null : new RetentionRule.Said(at.toInstant(), row.getString("set_as")));
    }

    int due(Kind kind, LocalDate until) {
        return switch (kind) {
            case GONE, ERASURE ->
                people(Map.of(kind, until), Area.CITY, null, Integer.MAX_VALUE).size();
            case IMPORT_FILE -> count("""
                    select count(*) from registry_import where file_secret is not null and checked_at < :until
                    """, until);
            case REFUSED_ROW -> count("""
                    select count(*) from registry_import_row r join registry_import i on i.id = r.import_id
                     where r.verdict = 'REJECTED' and i.checked_at < :until
                       and (r.shown_name <> '' or r.shown_nik <> '' or r.shown_business <> '')
                    """, until);
            case UNMASKING -> count("select count(*) from registry_unmasking where shown_at < :until", until);
        };
    }

    /// @param until the last day that is over, for each kind that is asked for
    List<Over> people(Map<Kind, LocalDate> until, Area area, Retention.@Nullable Seen after, int limit) {
        return people(until, area, null, after, limit);
    }

    Optional<Over> person(Map<Kind, LocalDate> until, PersonId person) {
        return people(until, Area.CITY, person, null, 1).stream().findFirst();
    }

    private List<Over> people(
            Map<Kind, LocalDate> until,
            Area area,
            @Nullable PersonId person,
            Retention.@Nullable Seen after,
            int limit) {
        return db.sql(PEOPLE)
                .param("areas", area.array())
                .param("gone", until.get(Kind.GONE), Types.DATE)
                .param("erasure", until.get(Kind.ERASURE), Types.DATE)
                .param("person", person == null ? null : person.value().toString(), Types.VARCHAR)
                .param("after", after == null ? null : after.person().value().toString(), Types.VARCHAR)
                .param("since", after == null ? null : after.since(), Types.DATE)
                .param("limit", limit)
                .query((row, number) -> new Over(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    /// Each entry of these people, merged ones included, with who it stands under.
    Map<PersonId, PersonId> entries(Collection<PersonId> people) {
        return db
                .sql("""
                        select p.id, coalesce(p.merged_into, p.id) as owner from registry_person p
                         where p.id = any(:people::uuid[]) or p.merged_into = any(:people::uuid[])
                        """)
                .param("people", PersonTable.texts(people))
                .query((row, number) -> Map.entry(
                        new PersonId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("owner", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// @return how many records; people are not erased by this
    int erase(Kind kind, LocalDate until) {
        return switch (kind) {
            case GONE, ERASURE -> 0;
            case IMPORT_FILE -> change("""
                    update registry_import set file_secret = null
                     where file_secret is not null and checked_at < :until
                    """, until);
            case REFUSED_ROW -> change("""
                    update registry_import_row r set shown_name = '', shown_nik = '', shown_business = ''
                      from registry_import i
                     where i.id = r.import_id and r.verdict = 'REJECTED' and i.checked_at < :until
                       and (r.shown_name <> '' or r.shown_nik <> '' or r.shown_business <> '')
                    """, until);
            case UNMASKING -> change("delete from registry_unmasking where shown_at < :until", until);
        };
    }

    void insertRun(String kind, int records, Instant at, Actor by) {
        db.sql("""
                        insert into registry_retention_run (kind, records, ran_at, ran_by, ran_as)
                        values (:kind, :records, :at, :by, :name)
                        """)
                .param("kind", kind)
                .param("records", records)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", by.name())
                .update();
    }

    List<Retention.Run> runs(long before, int limit) {
        return db.sql("""
                        select * from registry_retention_run where number < :before order by number desc limit :limit
                        """)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new Retention.Run(
                        row.getLong("number"),
                        row.getString("kind"),
                        row.getInt("records"),
                        row.getObject("ran_at", OffsetDateTime.class).toInstant(),
                        row.getString("ran_as")))
                .list();
    }

    private int count(String sql, LocalDate until) {
        return db.sql(sql).param("until", until).query(Integer.class).single();
    }

    private int change(String sql, LocalDate until) {
        return db.sql(sql).param("until", until).update();
    }
}
