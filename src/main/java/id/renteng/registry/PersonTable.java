package id.renteng.registry;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_person`.

@Repository
class PersonTable {

    /// What a NIK is encrypted and hashed under.
    static final String NIK = "registry_person.nik";

    private final JdbcClient db;

    PersonTable(JdbcClient db) {
        this.db = db;
    }

    Optional<Person> find(PersonId id) {
        return db.sql("""
                        select p.*, exists (select from registry_person o
                                             where o.nik_index = p.nik_index and o.id <> p.id) as nik_shared
                          from registry_person p
                         where p.id = :id
                        """).param("id", id.value()).query(PersonTable::toPerson).optional();
    }

    Map<PersonId, Person> all(Collection<PersonId> ids) {
        var found = new LinkedHashMap<PersonId, Person>();
        if (ids.isEmpty()) return found;
        db.sql("""
                        select p.*, exists (select from registry_person o
                                             where o.nik_index = p.nik_index and o.id <> p.id) as nik_shared
                          from registry_person p
                         where p.id = any(:ids::uuid[])
                         order by p.name_key, p.id
                        """)
                .param("ids", texts(ids))
                .query(PersonTable::toPerson)
                .list()
                .forEach(person -> found.put(person.id(), person));
        return found;
    }

    /// @param hashes under which her NIK may be found
    Optional<Person> byNik(byte[][] hashes) {
        return db.sql("""
                        select p.*, count(*) over () > 1 as nik_shared
                          from registry_person p
                         where p.nik_index = any(:hashes)
                         order by p.nik_claim
                         limit 1
                        """).param("hashes", hashes).query(PersonTable::toPerson).optional();
    }

    /// Of these hashes whose they are; where two claim one, who was first.
    Map<ByteBuffer, Person> byNiks(Collection<byte[][]> hashes) {
        var found = new HashMap<ByteBuffer, Person>();
        db.sql("""
                        select distinct on (p.nik_index)
                               p.*, count(*) over (partition by p.nik_index) > 1 as nik_shared
                          from registry_person p
                         where p.nik_index = any(:hashes)
                         order by p.nik_index, p.nik_claim
                        """)
                .param("hashes", hashes.stream().flatMap(Arrays::stream).toArray(byte[][]::new))
                .query(row -> {
                    found.put(ByteBuffer.wrap(row.getBytes("nik_index")), toPerson(row, 0));
                });
        return found;
    }

    /// Every entry that stands for her: her own and those merged into it.
    List<PersonId> entries(PersonId id) {
        return db.sql("select id from registry_person where id = :id or merged_into = :id order by id")
                .param("id", id.value())
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    long count() {
        return db.sql("select count(*) from registry_person where merged_into is null")
                .query(Long.class)
                .single();
    }

    static String[] texts(Collection<PersonId> ids) {
        return ids.stream().map(id -> id.value().toString()).toArray(String[]::new);
    }

    private static @Nullable PersonId mergedInto(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    static Person toPerson(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("nik_masked"),
                row.getBoolean("nik_shared"),
                row.getObject("born_on", LocalDate.class),
                Sex.valueOf(row.getString("sex")),
                row.getString("kelurahan"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("spouse"),
                mergedInto(row.getObject("merged_into", UUID.class)));
    }
}
