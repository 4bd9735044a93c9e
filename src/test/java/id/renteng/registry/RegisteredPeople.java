package id.renteng.registry;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People for tests of modules above the registry, where only that somebody is registered matters: her NIK is random
/// and unreadable.
public final class RegisteredPeople {

    private RegisteredPeople() {}

    public static PersonId register(JdbcClient db, String name) {
        var id = UUID.randomUUID();
        var index = ByteBuffer.allocate(32)
                .putLong(0, id.getMostSignificantBits())
                .putLong(8, id.getLeastSignificantBits());
        db.sql("""
                        insert into registry_person (id, name, name_key, nik_secret, nik_index, nik_masked, born_on, sex,
                                                     kelurahan, address, registered_at, registered_by)
                        values (:id, :name, lower(:name), '', :index, '1571••••••••0012', '1985-04-12', 'FEMALE',
                                '15.71.01.1001', 'RT 04', '2026-01-02 09:00+07', :id)
                        """)
                .param("id", id)
                .param("name", name)
                .param("index", index.array())
                .update();
        return new PersonId(id);
    }

    /// As many at once, in the order of their names.
    public static List<PersonId> registerMany(JdbcClient db, String name, int count) {
        return db.sql("""
                        insert into registry_person (id, name, name_key, nik_secret, nik_index, nik_masked, born_on, sex,
                                                     kelurahan, address, registered_at, registered_by)
                        select p.id, p.name, lower(p.name), '', sha256(uuid_send(p.id)), '1571••••••••0012', '1985-04-12',
                               'FEMALE', '15.71.01.1001', 'RT 04', '2026-01-02 09:00+07', p.id
                          from (select gen_random_uuid() as id, :name || ' ' || lpad(n::text, 6, '0') as name
                                  from generate_series(1, :count) n order by n) p
                        returning id
                        """)
                .param("name", name)
                .param("count", count)
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Somebody has a business.
    public static void sells(JdbcClient db, PersonId person, String line, String trade) {
        db.sql("""
                        insert into registry_business (id, person_id, name, name_key, trade, line, registered_at)
                        values (:id, :person, :line, lower(:line), :trade, :line, '2026-01-02 09:00+07')
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("line", line)
                .param("trade", trade)
                .update();
    }
}
