package id.renteng.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL that writes secrets again under a new key. Which are left, their first bytes tell.
@Repository
class KeyRotationTable {

    private final JdbcClient db;

    KeyRotationTable(JdbcClient db) {
        this.db = db;
    }

    /// Everything in the database that is encrypted: what it is bound to, what is left of it, and how it is put back.
    enum Secret {
        NIK(PersonTable.NIK, """
                select id, id as row, null::int as number, nik_secret as secret from registry_person
                 where substring(nik_secret for 5) <> :prefix limit :most for update
                """, """
                update registry_person p set nik_secret = s.secret
                  from unnest(:ids::uuid[], :numbers::int[], :secrets::bytea[]) as s (id, number, secret)
                 where p.id = s.id
                """),
        IMPORTED_NIK(PersonTable.NIK, """
                select import_id as id, person_id as row, number, nik_secret as secret from registry_import_row
                 where substring(nik_secret for 5) <> :prefix limit :most for update
                """, """
                update registry_import_row r set nik_secret = s.secret
                  from unnest(:ids::uuid[], :numbers::int[], :secrets::bytea[]) as s (id, number, secret)
                 where r.import_id = s.id and r.number = s.number
                """),
        FILE(ImportTable.FILE, """
                select id, id as row, null::int as number, file_secret as secret from registry_import
                 where substring(file_secret for 5) <> :prefix limit least(:most, 4) for update
                """, """
                update registry_import i set file_secret = s.secret
                  from unnest(:ids::uuid[], :numbers::int[], :secrets::bytea[]) as s (id, number, secret)
                 where i.id = s.id
                """),
        FAMILY_CARD(HouseholdTable.NUMBER, """
                select id, id as row, null::int as number, number_secret as secret from registry_household
                 where substring(number_secret for 5) <> :prefix limit :most for update
                """, """
                update registry_household h set number_secret = s.secret
                  from unnest(:ids::uuid[], :numbers::int[], :secrets::bytea[]) as s (id, number, secret)
                 where h.id = s.id
                """),
        IMPORTED_FAMILY_CARD(HouseholdTable.NUMBER, """
                select import_id as id, household_id as row, number, card_secret as secret from registry_import_row
                 where substring(card_secret for 5) <> :prefix limit :most for update
                """, """
                update registry_import_row r set card_secret = s.secret
                  from unnest(:ids::uuid[], :numbers::int[], :secrets::bytea[]) as s (id, number, secret)
                 where r.import_id = s.id and r.number = s.number
                """),
        ACCOUNT(PayoutAccountTable.NUMBER, """
                select person_id as id, person_id as row, null::int as number, number_secret as secret
                  from registry_payout_account
                 where substring(number_secret for 5) <> :prefix limit :most for update
                """, """
                update registry_payout_account a set number_secret = s.secret
                  from unnest(:ids::uuid[], :numbers::int[], :secrets::bytea[]) as s (id, number, secret)
                 where a.person_id = s.id
                """),
        GROUP_ACCOUNT(AccountNumberTable.NUMBER, """
                select owner as id, owner as row, null::int as number, number_secret as secret
                  from registry_account_number
                 where substring(number_secret for 5) <> :prefix limit :most for update
                """, """
                update registry_account_number a set number_secret = s.secret
                  from unnest(:ids::uuid[], :numbers::int[], :secrets::bytea[]) as s (id, number, secret)
                 where a.owner = s.id
                """);

        private final String column;
        private final String left;
        private final String put;

        Secret(String column, String left, String put) {
            this.column = column;
            this.left = left;
            this.put = put;
        }
    }

    /// @param number of the row in its import; 0 for all others
    private record Kept(UUID id, UUID row, int number, byte[] secret) {}

    /// How many secrets do not begin with this.
    long left(byte[] prefix) {
        return db.sql("""
                        select (select count(*) from registry_person where substring(nik_secret for 5) <> :prefix)
                             + (select count(*) from registry_import_row where substring(nik_secret for 5) <> :prefix)
                             + (select count(*) from registry_import_row where substring(card_secret for 5) <> :prefix)
                             + (select count(*) from registry_import where substring(file_secret for 5) <> :prefix)
                             + (select count(*) from registry_household where substring(number_secret for 5) <> :prefix)
                             + (select count(*) from registry_payout_account
                                 where substring(number_secret for 5) <> :prefix)
                             + (select count(*) from registry_account_number
                                 where substring(number_secret for 5) <> :prefix)
                        """).param("prefix", prefix).query(Long.class).single();
    }

    /// Waits for everybody who is writing a secret, and lets nobody else begin.
    void lock() {
        db.sql("""
                        lock table registry_person, registry_import_row, registry_import, registry_household,
                                   registry_payout_account, registry_account_number
                          in share row exclusive mode
                        """).update();
    }

    /// @return how many were written again
    int move(Secret secret, IdentityKeys keys, int most) {
        int moved = 0;
        List<Kept> batch;
        do {
            batch = db.sql(secret.left)
                    .param("prefix", keys.prefix())
                    .param("most", Math.min(most - moved, 1_000))
                    .query(KeyRotationTable::toKept)
                    .list();
            if (!batch.isEmpty()) put(secret, batch, keys);
            moved += batch.size();
        } while (!batch.isEmpty() && moved < most);
        return moved;
    }

    private void put(Secret secret, List<Kept> batch, IdentityKeys keys) {
        int put = db.sql(secret.put)
                .param("ids", batch.stream().map(kept -> kept.id().toString()).toArray(String[]::new))
                .param("numbers", batch.stream().map(Kept::number).toArray(Integer[]::new))
                .param(
                        "secrets",
                        batch.stream()
                                .map(kept -> keys.again(secret.column, kept.row(), kept.secret()))
                                .toArray(byte[][]::new))
                .update();
        if (put != batch.size()) throw new IllegalStateException("%d secrets, not %d".formatted(put, batch.size()));
    }

    private static Kept toKept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("row", UUID.class),
                row.getInt("number"),
                row.getBytes("secret"));
    }
}
