package id.renteng.financing;

import id.renteng.banking.BankCode;
import id.renteng.financing.Scheme.CoverRule;
import id.renteng.financing.Scheme.Limits;
import id.renteng.financing.Scheme.Pricing;
import id.renteng.financing.schedule.Method;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `financing_scheme`.
@Repository
class SchemeTable {

    private final JdbcClient db;

    SchemeTable(JdbcClient db) {
        this.db = db;
    }

    void insert(Scheme scheme) {
        db.sql("""
                        insert into financing_scheme values (
                            :id, :code, :name, :bank, :from, :until, :groupMax, :memberMin, :memberMax, :shareMax,
                            :membersMin, :membersMax, :rate, :method, :tenors, :fee, :coverMeeting, :coverOpen,
                            :lateMoney, :coolingOff, :legalBasis)
                        """)
                .param("id", scheme.id().value())
                .param("code", scheme.code())
                .param("name", scheme.name())
                .param("bank", scheme.bank().value())
                .param("from", scheme.validFrom())
                .param("until", scheme.validUntil())
                .param("groupMax", scheme.limits().groupMax().rupiah())
                .param("memberMin", scheme.limits().memberMin().rupiah())
                .param("memberMax", scheme.limits().memberMax().rupiah())
                .param("shareMax", scheme.limits().memberShareMax().value())
                .param("membersMin", scheme.limits().membersMin())
                .param("membersMax", scheme.limits().membersMax())
                .param("rate", scheme.pricing().yearlyRate().value())
                .param("method", scheme.pricing().method().name())
                .param("tenors", scheme.pricing().tenorsMonths().toArray(Integer[]::new))
                .param("fee", scheme.pricing().fee().rupiah())
                .param(
                        "coverMeeting",
                        scheme.cover().ofOwnInstalmentPerMeeting().value())
                .param("coverOpen", scheme.cover().ownInstalmentsOpen())
                .param("lateMoney", scheme.cover().lateMoney().name())
                .param("coolingOff", scheme.coolingOffHours())
                .param("legalBasis", scheme.legalBasis())
                .update();
    }

    void end(SchemeId id, LocalDate until) {
        db.sql("update financing_scheme set valid_until = :until where id = :id")
                .param("until", until)
                .param("id", id.value())
                .update();
    }

    Optional<Scheme> lockLast(String code) {
        return db.sql("""
                        select * from financing_scheme where code = :code order by valid_from desc limit 1 for update
                        """).param("code", code).query(SchemeTable::toScheme).optional();
    }

    Map<SchemeId, Scheme> all(Collection<SchemeId> ids) {
        return db
                .sql("select * from financing_scheme where id = any(:ids)")
                .param("ids", ids.stream().map(SchemeId::value).toArray(UUID[]::new))
                .query(SchemeTable::toScheme)
                .list()
                .stream()
                .collect(Collectors.toMap(Scheme::id, Function.identity()));
    }

    List<Scheme> on(LocalDate day) {
        return db.sql("""
                        select * from financing_scheme
                        where valid_from <= :day and (valid_until is null or valid_until > :day)
                        order by name, code
                        limit 100
                        """).param("day", day).query(SchemeTable::toScheme).list();
    }

    private static Scheme toScheme(ResultSet row, int rowNumber) throws SQLException {
        return new Scheme(
                new SchemeId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                new BankCode(row.getString("bank_code")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                limits(row),
                pricing(row),
                cover(row),
                row.getInt("cooling_off_hours"),
                row.getString("legal_basis"));
    }

    private static Limits limits(ResultSet row) throws SQLException {
        return new Limits(
                Money.rupiah(row.getLong("group_max_rupiah")),
                Money.rupiah(row.getLong("member_min_rupiah")),
                Money.rupiah(row.getLong("member_max_rupiah")),
                new BasisPoints(row.getInt("member_share_max_bp")),
                row.getInt("members_min"),
                row.getInt("members_max"));
    }

    private static Pricing pricing(ResultSet row) throws SQLException {
        return new Pricing(
                new BasisPoints(row.getInt("yearly_rate_bp")),
                Method.valueOf(row.getString("method")),
                Arrays.asList((Integer[]) row.getArray("tenors_months").getArray()),
                Money.rupiah(row.getLong("fee_rupiah")));
    }

    private static CoverRule cover(ResultSet row) throws SQLException {
        return new CoverRule(
                new BasisPoints(row.getInt("cover_meeting_bp")),
                row.getInt("cover_open_max"),
                LateMoney.valueOf(row.getString("late_money")));
    }
}
