package id.renteng.registry;

import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL that looks for people in the table `registry_person`. Who was registered under a code that ended is found
/// under the one that follows it.
@Repository
class PersonSearchTable {

    private static final int FEW = 10;

    private final JdbcClient db;
    private final Regions regions;

    PersonSearchTable(JdbcClient db, Regions regions) {
        this.db = db;
        this.regions = regions;
    }

    /// By name, in pages: the people after somebody.
    List<Person> list(PeopleQuery query, @Nullable PersonId after, int limit) {
        return db.sql("""
                        select p.*, exists (select from registry_person o
                                             where o.nik_index = p.nik_index and o.id <> p.id) as nik_shared
                          from registry_person p
                         where p.merged_into is null
                           and (:amongAll or p.id in (select coalesce(m.merged_into, m.id) from registry_person m
                                                       where m.id = any(:among::uuid[])))
                           and (:kelurahan = '' or p.kelurahan = any(:places))
                           and (cardinality(:areas) = 0 or exists (
                               select from unnest(:areas) as code
                                where p.kelurahan = code or p.kelurahan like code || '.%'))
                           and (:trade = '' or exists (select from registry_business b
                                                        where b.person_id = p.id and b.trade = :trade))
                           and (:after::uuid is null
                                or (p.name_key, p.id) > (select a.name_key, a.id from registry_person a
                                                          where a.id = :after::uuid))
                         order by p.name_key, p.id
                         limit :limit
                        """)
                .param("amongAll", query.isAmongAll())
                .param("among", query.amongIds())
                .param("areas", query.area().array())
                .param("kelurahan", query.kelurahan())
                .param("places", regions.codesOf(query.kelurahan()).toArray(String[]::new))
                .param("trade", query.trade())
                .param("after", after == null ? null : after.value().toString(), Types.VARCHAR)
                .param("limit", limit)
                .query(PersonTable::toPerson)
                .list();
    }

    /// Names that hold the words as they are written; where those are few, names that sound like them too. The most
    /// alike come first. Each of the two is asked by itself, so that each is found by its index.
    List<Person> alike(PeopleQuery query, int limit) {
        return db.sql("""
                        with open as not materialized (
                            select p.id, p.name_key
                              from registry_person p
                             where p.merged_into is null
                               and (:amongAll or p.id in (select coalesce(m.merged_into, m.id) from registry_person m
                                                           where m.id = any(:among::uuid[])))
                               and (:kelurahan = '' or p.kelurahan = any(:places))
                               and (cardinality(:areas) = 0 or exists (
                                   select from unnest(:areas) as code
                                    where p.kelurahan = code or p.kelurahan like code || '.%'))
                               and (:trade = '' or exists (select from registry_business b
                                                            where b.person_id = p.id and b.trade = :trade))),
                        holding as materialized (select id from open where name_key like '%' || :key || '%'),
                        sounding as materialized (
                            select id from open where (select count(*) from holding) < :few and name_key %> :key)
                        select p.*, exists (select from registry_person o
                                             where o.nik_index = p.nik_index and o.id <> p.id) as nik_shared
                          from (select id from holding union select id from sounding) found
                          join registry_person p on p.id = found.id
                         order by word_similarity(:key, p.name_key) desc, p.name_key, p.id
                         limit :limit
                        """)
                .param("key", query.key())
                .param("few", FEW)
                .param("amongAll", query.isAmongAll())
                .param("among", query.amongIds())
                .param("areas", query.area().array())
                .param("kelurahan", query.kelurahan())
                .param("places", regions.codesOf(query.kelurahan()).toArray(String[]::new))
                .param("trade", query.trade())
                .param("limit", limit)
                .query(PersonTable::toPerson)
                .list();
    }

    /// Whose NIK ends so, by name, in pages: the people after somebody.
    List<Person> byNikEnd(PeopleQuery query, @Nullable PersonId after, int limit) {
        return db.sql("""
                        select p.*, exists (select from registry_person o
                                             where o.nik_index = p.nik_index and o.id <> p.id) as nik_shared
                          from registry_person p
                         where p.merged_into is null
                           and (:amongAll or p.id in (select coalesce(m.merged_into, m.id) from registry_person m
                                                       where m.id = any(:among::uuid[])))
                           and right(p.nik_masked, 4) = :end
                           and (:kelurahan = '' or p.kelurahan = any(:places))
                           and (cardinality(:areas) = 0 or exists (
                               select from unnest(:areas) as code
                                where p.kelurahan = code or p.kelurahan like code || '.%'))
                           and (:trade = '' or exists (select from registry_business b
                                                        where b.person_id = p.id and b.trade = :trade))
                           and (:after::uuid is null
                                or (p.name_key, p.id) > (select a.name_key, a.id from registry_person a
                                                          where a.id = :after::uuid))
                         order by p.name_key, p.id
                         limit :limit
                        """)
                .param("end", query.name().strip())
                .param("amongAll", query.isAmongAll())
                .param("among", query.amongIds())
                .param("areas", query.area().array())
                .param("kelurahan", query.kelurahan())
                .param("places", regions.codesOf(query.kelurahan()).toArray(String[]::new))
                .param("trade", query.trade())
                .param("after", after == null ? null : after.value().toString(), Types.VARCHAR)
                .param("limit", limit)
                .query(PersonTable::toPerson)
                .list();
    }
}
