package id.renteng.banking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `banking_bank`.
@Repository
class BankTable {

    private final JdbcClient db;

    BankTable(JdbcClient db) {
        this.db = db;
    }

    boolean insert(Bank bank) {
        return db.sql("""
                        insert into banking_bank (code, name, lender_type) values (:code, :name, :type)
                        on conflict (code) do nothing
                        """)
                        .param("code", bank.code().value())
                        .param("name", bank.name())
                        .param("type", bank.type().name())
                        .update()
                == 1;
    }

    Optional<Bank> find(BankCode code) {
        return db.sql("select * from banking_bank where code = :code")
                .param("code", code.value())
                .query(BankTable::toBank)
                .optional();
    }

    List<Bank> all() {
        return db.sql("select * from banking_bank order by name, code limit 500")
                .query(BankTable::toBank)
                .list();
    }

    private static Bank toBank(ResultSet row, int rowNumber) throws SQLException {
        return new Bank(
                new BankCode(row.getString("code")),
                row.getString("name"),
                LenderType.valueOf(row.getString("lender_type")));
    }
}
