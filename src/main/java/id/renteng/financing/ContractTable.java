package id.renteng.financing;

import id.renteng.banking.BankCode;
import id.renteng.financing.Scheme.CoverRule;
import id.renteng.financing.schedule.Method;
import id.renteng.kernel.BasisPoints;
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

    ContractTable(JdbcClient db) {
        this.db = db;
    }

    /// False if the bank has another contract with this number.
    boolean insert(Contract contract, UUID by) {
        return db.sql("""
                        insert into financing_contract values (:id, :number, :bank, :signedOn, :total, :tenor, :rate,
                            :method, :coverMeeting, :coverOpen, :lateMoney, :coolingOff, :by)
                        on conflict (bank_code, number) do nothing
                        """)
                        .param("id", contract.application().value())
                        .param("number", contract.number())
                        .param("bank", contract.bank().value())
                        .param("signedOn", contract.signedOn())
                        .param("total", contract.total().rupiah())
                        .param("tenor", contract.tenorMonths())
                        .param("rate", contract.yearlyRate().value())
                        .param("method", contract.method().name())
                        .param(
                                "coverMeeting",
                                contract.cover().ofOwnInstalmentPerMeeting().value())
                        .param("coverOpen", contract.cover().ownInstalmentsOpen())
                        .param("lateMoney", contract.cover().lateMoney().name())
                        .param("coolingOff", contract.coolingOffHours())
                        .param("by", by)
                        .update()
                == 1;
    }

    Optional<Contract> find(ApplicationId id) {
        return db.sql("select * from financing_contract where application_id = :id")
                .param("id", id.value())
                .query(ContractTable::toContract)
                .optional();
    }

    private static Contract toContract(ResultSet row, int rowNumber) throws SQLException {
        return new Contract(
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getString("number"),
                new BankCode(row.getString("bank_code")),
                row.getObject("signed_on", LocalDate.class),
                Money.rupiah(row.getLong("total_rupiah")),
                row.getInt("tenor_months"),
                new BasisPoints(row.getInt("yearly_rate_bp")),
                Method.valueOf(row.getString("method")),
                new CoverRule(
                        new BasisPoints(row.getInt("cover_meeting_bp")),
                        row.getInt("cover_open_max"),
                        LateMoney.valueOf(row.getString("late_money"))),
                row.getInt("cooling_off_hours"));
    }
}
