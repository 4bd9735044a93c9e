package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.registry.Concerned.Everybody;
import id.renteng.registry.Concerned.LookedAtBy;
import id.renteng.registry.Concerned.OfImport;
import id.renteng.registry.Concerned.OfKelurahan;
import id.renteng.registry.Concerned.One;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// All SQL on the tables `registry_breach` and `registry_breach_person`.
@Repository
class BreachTable {

    private final JdbcClient db;
    private final Regions regions;

    BreachTable(JdbcClient db, Regions regions) {
        this.db = db;
        this.regions = regions;
    }

    List<Breach> list(@Nullable BreachId after, int limit) {
        return db.sql("""
                        select b.*, (select count(*) from registry_breach_person p where p.breach_id = b.id) as people,
                               (select count(*) from registry_breach_person p
                                 where p.breach_id = b.id and p.told_at is null) as untold
                          from registry_breach b
                         where :after::uuid is null
                            or (b.noticed_at, b.id) < (select a.noticed_at, a.id from registry_breach a
                                                        where a.id = :after::uuid)
                         order by b.noticed_at desc, b.id desc
                         limit :limit
                        """)
                .param("after", after == null ? null : after.value().toString(), Types.VARCHAR)
                .param("limit", limit)
                .query(BreachTable::toBreach)
                .list();
    }

    Optional<Breach> find(BreachId id) {
        return db.sql("""
                        select b.*, (select count(*) from registry_breach_person p where p.breach_id = b.id) as people,
                               (select count(*) from registry_breach_person p
                                 where p.breach_id = b.id and p.told_at is null) as untold
                          from registry_breach b
                         where b.id = :id
                        """).param("id", id.value()).query(BreachTable::toBreach).optional();
    }

    List<Breach> of(PersonId person) {
        return db.sql("""
                        select b.*, (select count(*) from registry_breach_person p where p.breach_id = b.id) as people,
                               (select count(*) from registry_breach_person p
                                 where p.breach_id = b.id and p.told_at is null) as untold
                          from registry_breach b
                         where exists (select from registry_breach_person c join registry_person p on p.id = c.person_id
                                        where c.breach_id = b.id and (p.id = :person or p.merged_into = :person))
                         order by b.noticed_at desc
                        """)
                .param("person", person.value())
                .query(BreachTable::toBreach)
                .list();
    }

    List<Person> people(BreachId id, @Nullable PersonId after, int limit) {
        return db.sql("""
                        select p.*, false as nik_shared
                          from registry_breach_person c join registry_person p on p.id = c.person_id
                         where c.breach_id = :id
                           and (:after::uuid is null
                                or (p.name_key, p.id) > (select a.name_key, a.id from registry_person a
                                                          where a.id = :after::uuid))
                         order by p.name_key, p.id
                         limit :limit
                        """)
                .param("id", id.value())
                .param("after", after == null ? null : after.value().toString(), Types.VARCHAR)
                .param("limit", limit)
                .query(PersonTable::toPerson)
                .list();
    }

    /// As [#people], without who was told; once all were told, all.
    List<Person> addressees(BreachId id, @Nullable PersonId after, int limit) {
        return db.sql("""
                        select p.*, false as nik_shared
                          from registry_breach_person c join registry_person p on p.id = c.person_id
                         where c.breach_id = :id
                           and (c.told_at is null or not exists (
                               select from registry_breach_person u where u.breach_id = :id and u.told_at is null))
                           and (:after::uuid is null
                                or (p.name_key, p.id) > (select a.name_key, a.id from registry_person a
                                                          where a.id = :after::uuid))
                         order by p.name_key, p.id
                         limit :limit
                        """)
                .param("id", id.value())
                .param("after", after == null ? null : after.value().toString(), Types.VARCHAR)
                .param("limit", limit)
                .query(PersonTable::toPerson)
                .list();
    }

    List<PersonId> endsOfParts(BreachId id, int size) {
        return db.sql("""
                        select id from (
                            select p.id, row_number() over by_name as place, count(*) over () as people
                              from registry_breach_person c join registry_person p on p.id = c.person_id
                             where c.breach_id = :id
                               and (c.told_at is null or not exists (
                                   select from registry_breach_person u where u.breach_id = :id and u.told_at is null))
                            window by_name as (order by p.name_key, p.id)) concerned
                         where place % :size = 0 and place < people
                         order by place
                        """)
                .param("id", id.value())
                .param("size", size)
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    void insert(Breach breach, Instant at, Actor by) {
        db.sql("""
                        insert into registry_breach (id, title, happened_on, noticed_at, due_at, data, story, remedy,
                                                     recorded_at, recorded_by, recorded_as)
                        values (:id, :title, :happened, :noticed, :due, :data, :story, :remedy, :at, :by, :name)
                        """)
                .param("id", breach.id().value())
                .param("title", breach.title())
                .param("happened", breach.happenedOn())
                .param("noticed", breach.noticedAt().atOffset(ZoneOffset.UTC))
                .param("due", breach.dueAt().atOffset(ZoneOffset.UTC))
                .param("data", breach.data())
                .param("story", breach.story())
                .param("remedy", breach.remedy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", by.name())
                .update();
    }

    /// @return how many are new on the list
    int add(BreachId id, Concerned whom) {
        return asked(whom).param("id", id.value()).update();
    }

    private StatementSpec asked(Concerned whom) {
        return switch (whom) {
            case OfKelurahan(var code) ->
                db.sql("""
                    insert into registry_breach_person (breach_id, person_id)
                    select :id, p.id from registry_person p
                     where p.kelurahan = any(:codes) and p.merged_into is null and p.erased_at is null
                    on conflict do nothing
                    """).param("codes", regions.now(Area.of(code)).array());
            case OfImport(var file) -> db.sql("""
                    insert into registry_breach_person (breach_id, person_id)
                    select distinct :id::uuid, coalesce(p.merged_into, p.id)
                      from registry_import_row r join registry_person p on p.id in (r.person_id, r.registered_person)
                     where r.import_id = :file and p.erased_at is null
                    on conflict do nothing
                    """).param("file", file.value());
            case LookedAtBy(var name, var since) ->
                db.sql("""
                    insert into registry_breach_person (breach_id, person_id)
                    select distinct :id::uuid, coalesce(p.merged_into, p.id)
                      from registry_unmasking u join registry_person p on p.id = u.person_id
                     where lower(u.shown_as) = lower(:name) and u.shown_at >= :since and p.erased_at is null
                    on conflict do nothing
                    """).param("name", name.strip()).param("since", since);
            case One(var person) -> db.sql("""
                    insert into registry_breach_person (breach_id, person_id)
                    select :id, p.id from registry_person p where p.id = :person
                    on conflict do nothing
                    """).param("person", person.value());
            case Everybody() -> db.sql("""
                    insert into registry_breach_person (breach_id, person_id)
                    select :id, p.id from registry_person p where p.merged_into is null and p.erased_at is null
                    on conflict do nothing
                    """);
        };
    }

    /// @return how many were told now
    int peopleTold(BreachId id, Instant at, Actor by) {
        return db.sql("""
                        with told as (
                            update registry_breach_person set told_at = :at
                             where breach_id = :id and told_at is null
                            returning person_id),
                        closed as (
                            update registry_breach set people_told_at = :at, people_told_by = :by
                             where id = :id and exists (select from told))
                        select count(*) from told
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .query(Integer.class)
                .single();
    }

    /// @return 1 if nobody is on the list, and that was not said before
    int concernsNobody(BreachId id, Instant at, Actor by) {
        return db.sql("""
                        update registry_breach b set people_told_at = :at, people_told_by = :by
                         where b.id = :id and b.people_told_at is null
                           and not exists (select from registry_breach_person p where p.breach_id = b.id)
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }

    /// @return how many were on the list and not told
    int clear(BreachId id) {
        return db.sql("delete from registry_breach_person where breach_id = :id and told_at is null")
                .param("id", id.value())
                .update();
    }

    int open() {
        return db.sql("""
                        select count(*) from registry_breach b
                         where b.people_told_at is null or b.authority_told_at is null
                            or exists (select from registry_breach_person p
                                        where p.breach_id = b.id and p.told_at is null)
                        """).query(Integer.class).single();
    }

    int authorityTold(BreachId id, Instant at, Actor by) {
        return db.sql("""
                        update registry_breach set authority_told_at = :at, authority_told_by = :by
                         where id = :id and authority_told_at is null
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }

    private static Breach toBreach(ResultSet row, int number) throws SQLException {
        return new Breach(
                new BreachId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("noticed_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("data"),
                row.getString("story"),
                row.getString("remedy"),
                row.getInt("people"),
                row.getInt("untold"),
                row.getInt("untold") > 0 ? null : instant(row, "people_told_at"),
                instant(row, "authority_told_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
