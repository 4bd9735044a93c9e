package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.registry.PayoutAccounts.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_payout_account`.
@Repository
class PayoutAccountTable {

    /// What an account number is encrypted and hashed under.
    static final String NUMBER = "registry_payout_account.number";

    private final JdbcClient db;

    PayoutAccountTable(JdbcClient db) {
        this.db = db;
    }

    Map<PersonId, PayoutAccount> all(Collection<PersonId> persons) {
        var found = new LinkedHashMap<PersonId, PayoutAccount>();
        db.sql("""
                        select a.*, (select count(*) from registry_payout_account o
                                      where o.number_index = a.number_index and o.person_id <> a.person_id) as shared_with
                          from registry_payout_account a
                         where a.person_id = any(:persons::uuid[])
                        """)
                .param("persons", PersonTable.texts(persons))
                .query(PayoutAccountTable::toAccount)
                .list()
                .forEach(account -> found.put(account.person(), account));
        return found;
    }

    Map<PersonId, Target> targets(Collection<PersonId> persons, IdentityKeys keys) {
        var found = new LinkedHashMap<PersonId, Target>();
        db.sql("select * from registry_payout_account where person_id = any(:persons::uuid[])")
                .param("persons", PersonTable.texts(persons))
                .query((row, number) -> toTarget(row, keys))
                .list()
                .forEach(target -> found.put(target.person(), target));
        return found;
    }

    void put(Target account, LocalDate on, Actor by, Instant at, IdentityKeys keys) {
        db.sql("""
                        insert into registry_payout_account (person_id, bank_name, number_secret, number_index,
                                                             number_masked, holder, recorded_on, recorded_at, recorded_by)
                        values (:person, :bank, :secret, :index, :masked, :holder, :on, :at, :by)
                        on conflict (person_id) do update
                           set bank_name = excluded.bank_name, number_secret = excluded.number_secret,
                               number_index = excluded.number_index, number_masked = excluded.number_masked,
                               holder = excluded.holder, recorded_on = excluded.recorded_on,
                               recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
                        """)
                .param("person", account.person().value())
                .param("bank", account.bankName())
                .param("secret", keys.encrypt(NUMBER, account.person().value(), account.number()))
                .param("index", keys.hashing().of(NUMBER, account.number()))
                .param("masked", Mask.account(account.number()))
                .param("holder", account.holder())
                .param("on", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }

    private static PayoutAccount toAccount(ResultSet row, int number) throws SQLException {
        return new PayoutAccount(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("bank_name"),
                row.getString("number_masked"),
                row.getString("holder"),
                row.getObject("recorded_on", LocalDate.class),
                row.getInt("shared_with"));
    }

    private static Target toTarget(ResultSet row, IdentityKeys keys) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Target(
                new PersonId(person),
                row.getString("bank_name"),
                keys.decrypt(NUMBER, person, row.getBytes("number_secret")),
                row.getString("holder"));
    }
}
