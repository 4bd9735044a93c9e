package id.renteng.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL that hashes numbers again with a new key.
@Repository
class HashRotationTable {

    private static final int BATCH = 5_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient db;

    HashRotationTable(JdbcClient db) {
        this.db = db;
    }

    /// Everything that is searched by a hash: what its secret is bound to, what comes after a row, and how it is put.
    enum Hashed {
        NIK(PersonTable.NIK, """
                select id, id as row, 0 as number, nik_secret as secret from registry_person
                 where id > :id order by id limit :most
                """, """
                update registry_person p set nik_index = h.hash
                  from unnest(:ids::uuid[], :numbers::int[], :hashes::bytea[]) as h (id, number, hash)
                 where p.id = h.id
                """),
        IMPORTED_NIK(PersonTable.NIK, """
                select import_id as id, person_id as row, number, nik_secret as secret from registry_import_row
                 where (import_id, number) > (:id, :number) and person_id is not null and nik_secret is not null
                 order by import_id, number limit :most
                """, """
                update registry_import_row r set nik_index = h.hash
                  from unnest(:ids::uuid[], :numbers::int[], :hashes::bytea[]) as h (id, number, hash)
                 where r.import_id = h.id and r.number = h.number
                """),
        FAMILY_CARD(HouseholdTable.NUMBER, """
                select id, id as row, 0 as number, number_secret as secret from registry_household
                 where id > :id order by id limit :most
                """, """
                update registry_household c set number_index = h.hash
                  from unnest(:ids::uuid[], :numbers::int[], :hashes::bytea[]) as h (id, number, hash)
                 where c.id = h.id
                """),
        IMPORTED_FAMILY_CARD(HouseholdTable.NUMBER, """
                select import_id as id, household_id as row, number, card_secret as secret from registry_import_row
                 where (import_id, number) > (:id, :number) and card_secret is not null
                 order by import_id, number limit :most
                """, """
                update registry_import_row r set card_index = h.hash
                  from unnest(:ids::uuid[], :numbers::int[], :hashes::bytea[]) as h (id, number, hash)
                 where r.import_id = h.id and r.number = h.number
                """),
        ACCOUNT(PayoutAccountTable.NUMBER, """
                select person_id as id, person_id as row, 0 as number, number_secret as secret
                  from registry_payout_account
                 where person_id > :id order by person_id limit :most
                """, """
                update registry_payout_account a set number_index = h.hash
                  from unnest(:ids::uuid[], :numbers::int[], :hashes::bytea[]) as h (id, number, hash)
                 where a.person_id = h.id
                """),
        GROUP_ACCOUNT(AccountNumberTable.NUMBER, """
                select owner as id, owner as row, 0 as number, number_secret as secret from registry_account_number
                 where owner > :id order by owner limit :most
                """, """
                update registry_account_number a set number_index = h.hash
                  from unnest(:ids::uuid[], :numbers::int[], :hashes::bytea[]) as h (id, number, hash)
                 where a.owner = h.id
                """);

        private final String column;
        private final String after;
        private final String put;

        Hashed(String column, String after, String put) {
            this.column = column;
            this.after = after;
            this.put = put;
        }
    }

    private record Kept(UUID id, UUID row, int number, byte[] secret) {}

    /// @return how many were hashed again; of the erased, whose hashes are chance, none
    int renew(Hashed kind, IdentityKeys keys, IdentityKeys.Hashing hashing) {
        int renewed = 0;
        var batch = after(kind, FIRST, 0);
        while (!batch.isEmpty()) {
            renewed += put(kind, batch, keys, hashing);
            batch = after(kind, batch.getLast().id(), batch.getLast().number());
        }
        return renewed;
    }

    private List<Kept> after(Hashed kind, UUID id, int no) {
        return db.sql(kind.after)
                .param("id", id)
                .param("number", no)
                .param("most", BATCH)
                .query((row, number) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getObject("row", UUID.class),
                        row.getInt("number"),
                        row.getBytes("secret")))
                .list();
    }

    private int put(Hashed kind, List<Kept> batch, IdentityKeys keys, IdentityKeys.Hashing hashing) {
        var kept = new ArrayList<Kept>();
        var hashes = new ArrayList<byte[]>();
        for (var one : batch) {
            var number = keys.decrypt(kind.column, one.row(), one.secret());
            if (number.equals(ErasureTable.NO_NIK)) continue;
            kept.add(one);
            hashes.add(hashing.of(kind.column, number));
        }
        return db.sql(kind.put)
                .param("ids", kept.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param("numbers", kept.stream().map(Kept::number).toArray(Integer[]::new))
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
    }
}
