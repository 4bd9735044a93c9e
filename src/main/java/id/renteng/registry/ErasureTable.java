package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL that makes somebody nameless, with every entry that was merged into hers.
@Repository
class ErasureTable {

    static final String NO_NIK = "0000000000000000";

    private final JdbcClient db;
    private final HouseholdTable households;
    private final IdentityKeys keys;
    private final SecureRandom chance = new SecureRandom();

    ErasureTable(JdbcClient db, HouseholdTable households, IdentityKeys keys) {
        this.db = db;
        this.households = households;
        this.keys = keys;
    }

    /// @throws java.util.NoSuchElementException if there is no such person
    void lock(PersonId person) {
        boolean there = db.sql("select id from registry_person where id = :id for update")
                .param("id", person.value())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!there) throw new NoSuchElementException();
    }

    void erase(PersonId person, Instant at, Actor by) {
        var entries = db.sql("select id from registry_person where id = :id or merged_into = :id")
                .param("id", person.value())
                .query(UUID.class)
                .list();
        for (var entry : entries) {
            eraseEntry(entry, at, by);
            eraseRows(entry);
            eraseAround(entry);
        }
    }

    private void eraseEntry(UUID id, Instant at, Actor by) {
        var index = new byte[32];
        chance.nextBytes(index);
        var secret = keys.encrypt(PersonTable.NIK, id, NO_NIK);
        db.sql("""
                        update registry_person
                           set name = '(dihapus)', name_key = 'dihapus', nik_secret = :secret, nik_index = :index,
                               nik_claim = 1, nik_masked = '0000••••••••0000',
                               born_on = date_trunc('year', born_on)::date, address = '', phone = null, spouse = '',
                               couple_key = '',
                               source_import = null, source_row = null, erased_at = :at, erased_by = :by
                         where id = :id
                        """)
                .param("id", id)
                .param("secret", secret)
                .param("index", index)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }

    /// Rows of lists that are about her: the one she came with, and every one that was found to be about her.
    private void eraseRows(UUID id) {
        record Row(UUID file, int number, @Nullable UUID person) {}
        var rows = db.sql("""
                        select import_id, number, person_id from registry_import_row
                         where person_id = :id or registered_person = :id
                        """)
                .param("id", id)
                .query((row, number) -> new Row(
                        row.getObject("import_id", UUID.class),
                        row.getInt("number"),
                        row.getObject("person_id", UUID.class)))
                .list();
        for (var row : rows) {
            var index = new byte[32];
            chance.nextBytes(index);
            var person = row.person();
            db.sql("""
                            update registry_import_row
                               set shown_name = '', shown_nik = '', shown_business = '',
                                   name = case when name is null then null else '(dihapus)' end,
                                   name_key = case when name is null then null else 'dihapus' end,
                                   nik_secret = case when nik_secret is null then null else :secret end,
                                   nik_index = case when nik_index is null then null else :index end,
                                   nik_masked = case when nik_masked is null then null else '0000••••••••0000' end,
                                   born_on = date_trunc('year', born_on)::date,
                                   address = case when address is null then null else '' end, phone = null,
                                   spouse = case when spouse is null then null else '' end,
                                   business = case when business is null then null else '' end,
                                   business_key = case when business is null then null else '' end,
                                   line = case when line is null then null else '' end, nib = null,
                                   household_id = null, card_secret = null, card_index = null, card_masked = null
                             where import_id = :file and number = :number
                            """)
                    .param("file", row.file())
                    .param("number", row.number())
                    .param("secret", person == null ? new byte[0] : keys.encrypt(PersonTable.NIK, person, NO_NIK))
                    .param("index", index)
                    .update();
        }
    }

    private void eraseAround(UUID id) {
        db.sql("""
                        delete from registry_permit
                         where business_id in (select b.id from registry_business b where b.person_id = :id)
                        """).param("id", id).update();
        db.sql("""
                        update registry_business_change set before = '', after = ''
                         where business_id in (select b.id from registry_business b where b.person_id = :id)
                        """).param("id", id).update();
        db.sql("""
                        update registry_business
                           set name = '', name_key = id::text, line = '', nib = null, latitude_e6 = null,
                               longitude_e6 = null, source_import = null, source_row = null
                         where person_id = :id
                        """).param("id", id).update();
        db.sql("delete from registry_household_member where person_id = :id")
                .param("id", id)
                .update();
        households.deleteEmpty();
        db.sql("delete from registry_payout_account where person_id = :id")
                .param("id", id)
                .update();
        db.sql("delete from registry_likeness where one = :id or other = :id")
                .param("id", id)
                .update();
        db.sql("delete from registry_import_likeness where person_id = :id")
                .param("id", id)
                .update();
        db.sql("update registry_fact_choice set before = '', after = '' where person_id = :id")
                .param("id", id)
                .update();
        db.sql("update registry_correction set before = '', after = '', why = '(dihapus)' where person_id = :id")
                .param("id", id)
                .update();
        db.sql("""
                        update registry_key_change
                           set shown = '', fingerprint = ''::bytea, bank_name = '', holder = '',
                               why = case when why = '' then '' else '(dihapus)' end
                         where person_id = :id
                        """).param("id", id).update();
        db.sql("update registry_circumstance set source = '(dihapus)' where person_id = :id")
                .param("id", id)
                .update();
        db.sql("update registry_data_request set asked = '' where person_id = :id")
                .param("id", id)
                .update();
    }
}
