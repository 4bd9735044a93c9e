package id.renteng.access;

import id.renteng.kernel.Area;
import id.renteng.kernel.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `access_user`.
@Repository
class UserTable {

    private final JdbcClient db;

    UserTable(JdbcClient db) {
        this.db = db;
    }

    boolean insert(User user, String passwordHash) {
        return db.sql("""
                        insert into access_user (id, username, name, role, person_id, bank_code, password_hash, active)
                        values (:id, :username, :name, :role, :person, :bank, :hash, :active)
                        on conflict (username) do nothing
                        """)
                        .param("id", user.id().value())
                        .param("username", user.username())
                        .param("name", user.name())
                        .param("role", user.role().name())
                        .param("person", user.person())
                        .param("bank", user.bank())
                        .param("hash", passwordHash)
                        .param("active", user.active())
                        .update()
                == 1;
    }

    Optional<User> find(UserId id) {
        return db.sql("select * from access_user where id = :id")
                .param("id", id.value())
                .query(UserTable::toUser)
                .optional();
    }

    /// The users of a registered person.
    List<User> of(UUID person) {
        return db.sql("select * from access_user where person_id = :person")
                .param("person", person)
                .query(UserTable::toUser)
                .list();
    }

    /// Who of these people can sign in.
    Set<UUID> signingIn(Collection<UUID> people) {
        return db.sql("select distinct person_id from access_user where active and person_id = any(:people::uuid[])")
                .param("people", people.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .set();
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return db
                .sql("select id, name from access_user where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Credentials> credentials(String username) {
        return db.sql("select * from access_user where username = :username and active and password_hash <> ''")
                .param("username", username)
                .query((row, number) -> new Credentials(toUser(row, number), row.getString("password_hash")))
                .optional();
    }

    List<User> all() {
        return db.sql("select * from access_user order by role, username limit 500")
                .query(UserTable::toUser)
                .list();
    }

    void setPassword(UserId id, String passwordHash) {
        db.sql("update access_user set password_hash = :hash where id = :id")
                .param("id", id.value())
                .param("hash", passwordHash)
                .update();
    }

    void setActive(UserId id, boolean active) {
        db.sql("update access_user set active = :active where id = :id")
                .param("id", id.value())
                .param("active", active)
                .update();
    }

    boolean hasArea(String code) {
        return db.sql("select exists (select from access_user where :code = any(areas))")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    void setArea(UserId id, Area area) {
        db.sql("update access_user set areas = :areas where id = :id")
                .param("areas", area.array())
                .param("id", id.value())
                .update();
    }

    /// Users who were invited and have not chosen a password yet.
    Set<UserId> withoutPassword() {
        return db.sql("select id from access_user where password_hash = ''")
                .query((row, _) -> new UserId(row.getObject("id", UUID.class)))
                .set();
    }

    boolean someoneHasPassword() {
        return db.sql("select exists (select from access_user where password_hash <> '')")
                .query(Boolean.class)
                .single();
    }

    boolean isEmpty() {
        return db.sql("select not exists (select from access_user)")
                .query(Boolean.class)
                .single();
    }

    /// @param passwordHash as made by the password encoder, never the password
    record Credentials(User user, String passwordHash) {}

    private static User toUser(ResultSet row, int rowNumber) throws SQLException {
        return new User(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getObject("person_id", UUID.class),
                row.getString("bank_code"),
                row.getBoolean("active"),
                new Area(Set.of((String[]) row.getArray("areas").getArray())));
    }
}
