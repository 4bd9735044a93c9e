package id.renteng.financing;

import id.renteng.financing.SubsidyMonth.Row;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads and writes the table `financing_subsidy_rate`, and reads what closed days say of the base.
@Repository
class SubsidyTable {

    private final JdbcClient db;

    SubsidyTable(JdbcClient db) {
        this.db = db;
    }

    /// A loan that ended in the month was paid, whatever its last day here says.
    ///
    /// @param bank whose loans; empty for all
    List<Row> rows(YearMonth month, String bank) {
        return db.sql("""
                        with loan as (
                            select d.loan_id, sum(d.due_rupiah) > 0
                                and not exists (select from financing_loan l where l.id = d.loan_id
                                    and l.settled_on between :first and :last)
                                and (array_agg(d.paid_rupiah order by d.day desc))[1] <= coalesce(
                                    (select b.paid_rupiah from financing_loan_day b
                                        where b.day = cast(:first as date) - 1 and b.loan_id = d.loan_id),
                                    min(d.paid_rupiah)) as idle
                            from financing_loan_day d
                            join financing_day c on c.day = d.day and c.closed_at is not null
                            where d.day between :first and :last and (:bank = '' or d.bank_code = :bank)
                            group by d.loan_id
                        )
                        select d.bank_code, d.scheme_id, r.yearly_bp, r.year_days, r.valid_from,
                            min(d.day) as first, max(d.day) as last, count(distinct d.day) as days,
                            count(distinct d.loan_id) as loans,
                            coalesce(sum(d.subsidy_base_rupiah) filter (where not l.idle), 0) as base,
                            count(distinct d.loan_id) filter (where l.idle) as idle,
                            coalesce(sum(d.subsidy_base_rupiah) filter (where l.idle), 0) as unpaid
                        from financing_loan_day d
                        join loan l on l.loan_id = d.loan_id
                        join financing_day c on c.day = d.day and c.closed_at is not null
                        join financing_scheme s on s.id = d.scheme_id
                        left join financing_subsidy_rate r on r.scheme_code = s.code and d.day >= r.valid_from
                            and (r.valid_until is null or d.day < r.valid_until)
                        where d.day between :first and :last
                        group by d.bank_code, s.name, s.valid_from, d.scheme_id, r.yearly_bp, r.year_days, r.valid_from
                        order by d.bank_code, s.name, s.valid_from, d.scheme_id, first
                        """)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("bank", bank)
                .query(SubsidyTable::toRow)
                .list();
    }

    int closed(YearMonth month) {
        return db.sql("select count(*) from financing_day where closed_at is not null and day between :first and :last")
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query(Integer.class)
                .single();
    }

    boolean isScheme(String code) {
        return db.sql("select exists (select from financing_scheme where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /// Nobody else sets a rate of this scheme until the end of the transaction.
    Optional<LocalDate> lockLast(String scheme) {
        return db.sql("""
                        select valid_from from financing_subsidy_rate
                        where scheme_code = :scheme order by valid_from desc limit 1 for update
                        """).param("scheme", scheme).query(LocalDate.class).optional();
    }

    /// Ends the rate before, if there is one.
    void insert(String scheme, SubsidyRate rate, UUID by) {
        db.sql(
                        "update financing_subsidy_rate set valid_until = :from where scheme_code = :scheme and valid_until is null")
                .param("from", rate.validFrom())
                .param("scheme", scheme)
                .update();
        db.sql("""
                        insert into financing_subsidy_rate (scheme_code, valid_from, yearly_bp, year_days, set_by)
                        values (:scheme, :from, :yearly, :days, :by)
                        """)
                .param("scheme", scheme)
                .param("from", rate.validFrom())
                .param("yearly", rate.yearly().value())
                .param("days", rate.yearDays())
                .param("by", by)
                .update();
    }

    private static Row toRow(ResultSet row, int rowNumber) throws SQLException {
        return new Row(
                row.getString("bank_code"),
                new SchemeId(row.getObject("scheme_id", UUID.class)),
                rate(row),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getInt("days"),
                row.getLong("loans"),
                Money.rupiah(row.getLong("base")),
                row.getLong("idle"),
                Money.rupiah(row.getLong("unpaid")));
    }

    private static Optional<SubsidyRate> rate(ResultSet row) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        if (from == null) return Optional.empty();
        return Optional.of(new SubsidyRate(new BasisPoints(row.getInt("yearly_bp")), row.getInt("year_days"), from));
    }
}
