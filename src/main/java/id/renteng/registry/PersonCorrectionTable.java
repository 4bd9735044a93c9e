package id.renteng.registry;

import id.renteng.kernel.Actor;
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
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_correction`, and the statements that correct what stands in `registry_person`.
@Repository
class PersonCorrectionTable {

    private final JdbcClient db;

    PersonCorrectionTable(JdbcClient db) {
        this.db = db;
    }

    /// What stands in the register now.
    record Standing(
            String name,
            LocalDate bornOn,
            Sex sex,
            String kelurahan,
            String address,
            String spouse,
            String nikMasked,
            byte[] nikSecret) {

        String value(CorrectedFact fact) {
            return switch (fact) {
                case NAME -> name;
                case KELURAHAN -> kelurahan;
                case ADDRESS -> address;
                case SPOUSE -> spouse;
                case BORN -> bornOn.toString();
                case SEX -> sex.name();
                case NIK -> nikMasked;
            };
        }
    }

    /// Who asked first for what two people correct.
    record Proposer(UUID user, String name) {}

    /// Locks her entry; empty if there is none, or it was erased, or another one stands for her.
    Optional<Standing> lock(PersonId person) {
        return db.sql("""
                        select name, born_on, sex, kelurahan, address, spouse, nik_masked, nik_secret from registry_person
                         where id = :id and erased_at is null and merged_into is null
                           for update
                        """)
                .param("id", person.value())
                .query(PersonCorrectionTable::toStanding)
                .optional();
    }

    /// As [#lock], only to read.
    Optional<Standing> find(PersonId person) {
        return db.sql("""
                        select name, born_on, sex, kelurahan, address, spouse, nik_masked, nik_secret from registry_person
                         where id = :id and erased_at is null and merged_into is null
                        """)
                .param("id", person.value())
                .query(PersonCorrectionTable::toStanding)
                .optional();
    }

    /// She asked for a correction, under this entry or one that was merged into it, and it was granted.
    boolean isGranted(DataRequestId request, PersonId person) {
        return db.sql("""
                        select exists (
                            select from registry_data_request r join registry_person p on p.id = r.person_id
                             where r.id = :request and r.kind = 'CORRECTION' and r.outcome = 'GRANTED'
                               and (p.id = :person or p.merged_into = :person))
                        """)
                .param("request", request.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /// Somebody who is not she has this NIK.
    ///
    /// @param hashes under which the NIK may be found
    boolean isTaken(byte[][] hashes, PersonId person) {
        return db.sql("""
                        select exists (
                            select from registry_person p
                             where p.nik_index = any(:hashes) and p.id <> :person
                               and p.merged_into is distinct from :person)
                        """)
                .param("hashes", hashes)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void set(PersonId person, PersonCorrections.Asked read) {
        db.sql("""
                        update registry_person
                           set name = :name, name_key = :key, kelurahan = :kelurahan, address = :address, spouse = :spouse
                         where id = :id
                        """)
                .param("id", person.value())
                .param("name", read.name())
                .param("key", Names.key(read.name()))
                .param("kelurahan", read.kelurahan())
                .param("address", read.address())
                .param("spouse", read.spouse())
                .update();
    }

    void setBorn(PersonId person, LocalDate born) {
        db.sql("update registry_person set born_on = :born where id = :id")
                .param("id", person.value())
                .param("born", born)
                .update();
    }

    void setSex(PersonId person, Sex sex) {
        db.sql("update registry_person set sex = :sex where id = :id")
                .param("id", person.value())
                .param("sex", sex.name())
                .update();
    }

    /// An entry that was merged into hers may have this NIK already: hers is a claim beside it.
    void setNik(PersonId person, byte[] secret, byte[] index, String masked) {
        db.sql("""
                        update registry_person
                           set nik_secret = :secret, nik_index = :index, nik_masked = :masked,
                               nik_claim = (select coalesce(max(o.nik_claim), 0) + 1 from registry_person o
                                             where o.nik_index = :index and o.id <> :id)
                         where id = :id
                        """)
                .param("id", person.value())
                .param("secret", secret)
                .param("index", index)
                .param("masked", masked)
                .update();
    }

    void insert(
            PersonId person,
            CorrectedFact fact,
            String before,
            String after,
            Grounds grounds,
            @Nullable Proposer first,
            Instant at,
            Actor by) {
        var request = grounds.request();
        db.sql("""
                        insert into registry_correction (person_id, fact, before, after, why, request_id, asked_by,
                                                         asked_as, corrected_at, corrected_by, corrected_as)
                        values (:person, :fact, :before, :after, :why, :request::uuid, :first::uuid, :first_name,
                                :at, :by, :name)
                        """)
                .param("person", person.value())
                .param("fact", fact.name())
                .param("before", before)
                .param("after", after)
                .param("why", grounds.why())
                .param("request", request == null ? null : request.value().toString(), Types.VARCHAR)
                .param("first", first == null ? null : first.user().toString(), Types.VARCHAR)
                .param("first_name", first == null ? null : first.name(), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", by.name())
                .update();
    }

    List<Correction> of(PersonId person) {
        return db.sql("""
                        select c.fact, c.before, c.after, c.why, c.request_id, c.corrected_at, c.corrected_as,
                               coalesce(c.asked_as, '') as asked_as
                          from registry_correction c join registry_person p on p.id = c.person_id
                         where p.id = :person or p.merged_into = :person
                         order by c.number desc
                        """)
                .param("person", person.value())
                .query((row, number) -> new Correction(
                        CorrectedFact.valueOf(row.getString("fact")),
                        row.getString("before"),
                        row.getString("after"),
                        new Grounds(row.getString("why"), request(row.getObject("request_id", UUID.class))),
                        row.getObject("corrected_at", OffsetDateTime.class).toInstant(),
                        row.getString("corrected_as"),
                        row.getString("asked_as")))
                .list();
    }

    private static Standing toStanding(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getString("name"),
                row.getObject("born_on", LocalDate.class),
                Sex.valueOf(row.getString("sex")),
                row.getString("kelurahan"),
                row.getString("address"),
                row.getString("spouse"),
                row.getString("nik_masked"),
                row.getBytes("nik_secret"));
    }

    static @Nullable DataRequestId request(@Nullable UUID id) {
        return id == null ? null : new DataRequestId(id);
    }
}
