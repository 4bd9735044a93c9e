package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.registry.PayoutAccounts.NewAccount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `registry_key_change`, and the one statement that changes a phone.
@Repository
class KeyChangeTable {

    private final JdbcClient db;

    KeyChangeTable(JdbcClient db) {
        this.db = db;
    }

    /// A change with what decides it.
    ///
    /// @param fingerprint the keyed hash of the number that the first officer read
    /// @param bankName    of an account; empty for the others
    /// @param holder      the same
    /// @param grounds     why a birth date or NIK is corrected; no words for the others
    /// @param proposedAs  the name of the first officer where there are grounds; otherwise empty
    record Waiting(
            KeyChange change,
            byte[] fingerprint,
            String bankName,
            String holder,
            Grounds grounds,
            String proposedAs,
            boolean decided) {}

    /// @return false, and nothing is written, if another of this kind waits
    boolean insert(KeyChange change, byte[] fingerprint, NewAccount account, Grounds grounds, Actor by) {
        var request = grounds.request();
        return db.sql("""
                        insert into registry_key_change (id, person_id, kind, shown, fingerprint, bank_name, holder,
                                                         seen_on, proposed_by, proposed_as, why, request_id)
                        values (:id, :person, :kind, :shown, :fingerprint, :bank, :holder, :seen, :by, :name, :why,
                                :request::uuid)
                        on conflict (person_id, kind) where outcome = 'WAITING' do nothing
                        """)
                        .param("id", change.id().value())
                        .param("person", change.person().value())
                        .param("kind", change.kind().name())
                        .param("shown", change.shown())
                        .param("fingerprint", fingerprint)
                        .param("bank", account.bankName())
                        .param("holder", account.holder())
                        .param("seen", change.seenOn())
                        .param("by", by.user())
                        .param("name", by.name())
                        .param("why", grounds.why())
                        .param(
                                "request",
                                request == null ? null : request.value().toString(),
                                Types.VARCHAR)
                        .update()
                == 1;
    }

    Optional<Waiting> lock(KeyChangeId id) {
        return db.sql("select * from registry_key_change where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> new Waiting(
                        toChange(row, number),
                        row.getBytes("fingerprint"),
                        row.getString("bank_name"),
                        row.getString("holder"),
                        new Grounds(
                                row.getString("why"),
                                PersonCorrectionTable.request(row.getObject("request_id", UUID.class))),
                        Objects.requireNonNullElse(row.getString("proposed_as"), ""),
                        !row.getString("outcome").equals("WAITING")))
                .optional();
    }

    /// The kelurahan of whose it is.
    Optional<String> ward(KeyChangeId id) {
        return db.sql("""
                        select p.kelurahan from registry_key_change c join registry_person p on p.id = c.person_id
                         where c.id = :id
                        """).param("id", id.value()).query(String.class).optional();
    }

    void decide(KeyChangeId id, String outcome, Actor by) {
        db.sql("""
                        update registry_key_change set outcome = :outcome, decided_by = :by, decided_as = :as, decided_at = now()
                         where id = :id
                        """)
                .param("outcome", outcome)
                .param("by", by.user())
                .param("as", by.name())
                .param("id", id.value())
                .update();
    }

    void setPhone(PersonId person, String phone) {
        db.sql("update registry_person set phone = :phone where id = :id")
                .param("phone", phone)
                .param("id", person.value())
                .update();
    }

    Optional<KeyChange> waiting(KeyChangeId id) {
        return db.sql("select * from registry_key_change where id = :id and outcome = 'WAITING'")
                .param("id", id.value())
                .query(KeyChangeTable::toChange)
                .optional();
    }

    /// The oldest first.
    List<KeyChange> waiting(Area area, @Nullable KeyChangeId after, int limit) {
        return db.sql("""
                        select c.* from registry_key_change c join registry_person p on p.id = c.person_id
                         where c.outcome = 'WAITING'
                           and (cardinality(:areas) = 0 or exists (
                               select from unnest(:areas) as code
                                where p.kelurahan = code or p.kelurahan like code || '.%'))
                           and (:after::uuid is null
                                or (c.proposed_at, c.id) > (select a.proposed_at, a.id from registry_key_change a
                                                             where a.id = :after::uuid))
                         order by c.proposed_at, c.id
                         limit :limit
                        """)
                .param("areas", area.array())
                .param("after", after == null ? null : after.value().toString(), Types.VARCHAR)
                .param("limit", limit)
                .query(KeyChangeTable::toChange)
                .list();
    }

    private static KeyChange toChange(ResultSet row, int number) throws SQLException {
        return new KeyChange(
                new KeyChangeId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                KeyChange.Kind.valueOf(row.getString("kind")),
                row.getString("shown"),
                row.getObject("seen_on", LocalDate.class),
                row.getObject("proposed_by", UUID.class));
    }
}
