package id.renteng.financing;

import id.renteng.banking.BankCode;
import id.renteng.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `financing_contract`.
@Repository
class ContractTable {

    private final JdbcClient db;
    private final SchemeTable schemes;

    ContractTable(JdbcClient db, SchemeTable schemes) {
        this.db = db;
        this.schemes = schemes;
    }

    /// False if the bank has another contract with this number.
    boolean insert(Contract contract, UUID by) {
        return db.sql("""
                        insert into financing_contract (application_id, number, bank_code, signed_on, total_rupiah,
                            tenor_months, scheme_id, drawn_up_by)
                        values (:id, :number, :bank, :signedOn, :total, :tenor, :scheme, :by)
                        on conflict (bank_code, number) do nothing
                        """)
                        .param("id", contract.application().value())
                        .param("number", contract.number())
                        .param("bank", contract.bank().value())
                        .param("signedOn", contract.signedOn())
                        .param("total", contract.total().rupiah())
                        .param("tenor", contract.tenorMonths())
                        .param("scheme", contract.scheme().id().value())
                        .param("by", by)
                        .update()
                == 1;
    }

    Optional<Contract> find(ApplicationId id) {
        return db.sql("select * from financing_contract where application_id = :id")
                .param("id", id.value())
                .query(this::toContract)
                .optional();
    }

    private Contract toContract(ResultSet row, int rowNumber) throws SQLException {
        return new Contract(
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getString("number"),
                new BankCode(row.getString("bank_code")),
                row.getObject("signed_on", LocalDate.class),
                Money.rupiah(row.getLong("total_rupiah")),
                row.getInt("tenor_months"),
                schemes.lasting(new SchemeId(row.getObject("scheme_id", UUID.class))));
    }
}
