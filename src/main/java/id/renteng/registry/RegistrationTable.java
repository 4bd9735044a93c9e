package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.registry.alike.Couple;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL that registers one person with one business by hand.
@Repository
class RegistrationTable {

    private final JdbcClient db;
    private final IdentityKeys keys;
    private final Kbli kbli;

    RegistrationTable(JdbcClient db, IdentityKeys keys, Kbli kbli) {
        this.db = db;
        this.keys = keys;
        this.kbli = kbli;
    }

    void insert(PersonId id, Registration.Read read, Instant at, Actor by) {
        var digits = read.nik().digits();
        db.sql("""
                        insert into registry_person (id, name, name_key, nik_secret, nik_index, nik_masked, born_on, sex,
                                                     kelurahan, address, phone, spouse, couple_key, registered_at,
                                                     registered_by, registered_as)
                        values (:id, :name, :key, :secret, :index, :masked, :born, :sex, :kelurahan, :address, :phone,
                                :spouse, :couple, :at, :by, :as)
                        """)
                .param("id", id.value())
                .param("name", read.name())
                .param("key", Names.key(read.name()))
                .param("secret", keys.encrypt(PersonTable.NIK, id.value(), digits))
                .param("index", keys.hashing().of(PersonTable.NIK, digits))
                .param("masked", read.nik().masked())
                .param("born", read.nik().bornOn())
                .param("sex", read.nik().sex().name())
                .param("kelurahan", read.kelurahan().code())
                .param("address", read.address())
                .param("phone", read.phone(), Types.VARCHAR)
                .param("spouse", read.spouse())
                .param("couple", Couple.key(read.name(), read.spouse()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("as", by.name())
                .update();
        insertBusiness(id, read, at, by);
    }

    private void insertBusiness(PersonId person, Registration.Read read, Instant at, Actor by) {
        db.sql("""
                        insert into registry_business (id, person_id, name, name_key, trade, line, kbli,
                                                       monthly_turnover_rupiah, capital_rupiah, nib, registered_at,
                                                       registered_by, registered_as)
                        values (:id, :person, :name, :key, :trade, :line, :kbli, :turnover, :capital, :nib, :at, :by,
                                :as)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("name", read.business())
                .param("key", Names.key(read.business()))
                .param("trade", read.trade())
                .param("line", read.line())
                .param("kbli", kbli.of(read.line()).orElse(null), Types.VARCHAR)
                .param("turnover", rupiah(read.turnover()), Types.BIGINT)
                .param("capital", rupiah(read.capital()), Types.BIGINT)
                .param("nib", read.nib(), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("as", by.name())
                .update();
    }

    private static @Nullable Long rupiah(@Nullable Money amount) {
        return amount == null ? null : amount.rupiah();
    }
}
