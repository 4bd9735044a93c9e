package id.renteng.financing;

import id.renteng.banking.BankCode;
import id.renteng.financing.Application.Approved;
import id.renteng.financing.Application.Asked;
import id.renteng.financing.Application.AtBank;
import id.renteng.financing.Application.Contracted;
import id.renteng.financing.Application.Declined;
import id.renteng.financing.Application.Draft;
import id.renteng.financing.Application.PaidOut;
import id.renteng.financing.Application.Withdrawn;
import id.renteng.groups.ListedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `financing_application`. [PartTable] has the parts.
@Repository
class ApplicationTable {

    private final JdbcClient db;
    private final PartTable parts;

    ApplicationTable(JdbcClient db, PartTable parts) {
        this.db = db;
        this.parts = parts;
    }

    /// False if the group has an open application already.
    boolean insertDraft(
            ApplicationId id, LoanGroupId group, Scheme scheme, Money total, int tenor, LocalDate on, UUID by) {
        return db.sql("""
                        insert into financing_application (id, group_id, scheme_id, bank_code, status, total_rupiah,
                            tenor_months, drafted_on, drafted_by)
                        values (:id, :group, :scheme, :bank, 'DRAFT', :total, :tenor, :on, :by)
                        on conflict (group_id)
                            where status in ('DRAFT', 'AT_BANK', 'ASKED', 'APPROVED', 'CONTRACTED') do nothing
                        """)
                        .param("id", id.value())
                        .param("group", group.value())
                        .param("scheme", scheme.id().value())
                        .param("bank", scheme.bank().value())
                        .param("total", total.rupiah())
                        .param("tenor", tenor)
                        .param("on", on)
                        .param("by", by)
                        .update()
                == 1;
    }

    void rewriteDraft(ApplicationId id, Scheme scheme, Money total, int tenor) {
        db.sql("""
                        update financing_application
                        set scheme_id = :scheme, bank_code = :bank, total_rupiah = :total, tenor_months = :tenor,
                            saved_at = now()
                        where id = :id and status = 'DRAFT'
                        """)
                .param("id", id.value())
                .param("scheme", scheme.id().value())
                .param("bank", scheme.bank().value())
                .param("total", total.rupiah())
                .param("tenor", tenor)
                .update();
    }

    void replaceParts(ApplicationId id, List<Part> all) {
        parts.replace(id, all);
    }

    void rememberSending(ApplicationId id, IdempotencyKey key, UUID by) {
        db.sql("update financing_application set send_key = :key, sent_by = :by where id = :id")
                .param("id", id.value())
                .param("key", key.value())
                .param("by", by)
                .update();
    }

    /// The application that was sent with this key.
    Optional<ApplicationId> sentWith(IdempotencyKey key) {
        return db.sql("select id from financing_application where send_key = :key")
                .param("key", key.value())
                .query((row, _) -> new ApplicationId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// Writes the state an application has moved to. What an earlier state knew stays in its columns.
    void update(Application now) {
        int rows = db.sql("""
                        update financing_application
                        set status = :status, total_rupiah = :total, tenor_months = :tenor,
                            asked_rupiah = coalesce(cast(:asked as bigint), asked_rupiah),
                            sent_on = coalesce(cast(:sentOn as date), sent_on),
                            question = coalesce(cast(:question as text), question),
                            answer = coalesce(cast(:answer as text), answer),
                            decided_on = coalesce(cast(:decidedOn as date), decided_on),
                            reason = coalesce(cast(:reason as text), reason),
                            words = coalesce(cast(:words as text), words),
                            signed_on = coalesce(cast(:signedOn as date), signed_on),
                            paid_on = coalesce(cast(:paidOn as date), paid_on),
                            withdrawn_on = coalesce(cast(:withdrawnOn as date), withdrawn_on),
                            saved_at = now()
                        where id = :id
                        """).params(columns(now)).update();
        if (rows != 1) throw new IllegalStateException("application %s is not there".formatted(now.id()));
    }

    private static Map<String, @Nullable Object> columns(Application now) {
        var set = new HashMap<String, @Nullable Object>();
        for (var column : List.of(
                "asked", "sentOn", "question", "answer", "decidedOn", "reason", "words", "signedOn", "paidOn")) {
            set.put(column, null);
        }
        set.put("withdrawnOn", null);
        set.put("id", now.id().value());
        set.put("total", now.file().total().rupiah());
        set.put("tenor", now.file().tenorMonths());
        set.put("status", status(now));
        switch (now) {
            case Draft _ -> {}
            case AtBank(var _, var asked, var sentOn, var question, var answer) ->
                set.putAll(Map.of("asked", asked.rupiah(), "sentOn", sentOn, "question", question, "answer", answer));
            case Asked asked -> set.putAll(Map.of("question", asked.question(), "answer", ""));
            case Approved approved -> set.put("decidedOn", approved.approvedOn());
            case Contracted contracted -> set.put("signedOn", contracted.signedOn());
            case PaidOut paid -> set.put("paidOn", paid.paidOn());
            case Declined no ->
                set.putAll(Map.of(
                        "decidedOn", no.declinedOn(), "reason", no.reason().name(), "words", no.words()));
            case Withdrawn withdrawn -> set.put("withdrawnOn", withdrawn.withdrawnOn());
        }
        return set;
    }

    static String status(Application application) {
        return switch (application) {
            case Draft _ -> "DRAFT";
            case AtBank _ -> "AT_BANK";
            case Asked _ -> "ASKED";
            case Approved _ -> "APPROVED";
            case Contracted _ -> "CONTRACTED";
            case PaidOut _ -> "PAID_OUT";
            case Declined _ -> "DECLINED";
            case Withdrawn _ -> "WITHDRAWN";
        };
    }

    Optional<Application> find(ApplicationId id) {
        return whole(db.sql("select * from financing_application where id = :id")
                        .param("id", id.value())
                        .query(ApplicationTable::toRow)
                        .list())
                .stream()
                .findFirst();
    }

    /// @throws NoSuchElementException if there is none
    Application lock(ApplicationId id) {
        var _ = db.sql("select id from financing_application where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow();
        return find(id).orElseThrow();
    }

    /// The applications of a group, the newest first.
    List<Application> of(LoanGroupId group) {
        return whole(
                db.sql("select * from financing_application where group_id = :group order by number desc limit 100")
                        .param("group", group.value())
                        .query(ApplicationTable::toRow)
                        .list());
    }

    /// The scheme of a group's open application, a draft too.
    Optional<SchemeId> openScheme(LoanGroupId group) {
        return Optional.ofNullable(openSchemes(List.of(group)).get(group));
    }

    /// Of each of these groups that has an open application, its scheme.
    Map<LoanGroupId, SchemeId> openSchemes(Collection<LoanGroupId> groups) {
        return db
                .sql("""
                        select group_id, scheme_id from financing_application
                        where group_id = any(:groups)
                          and status in ('DRAFT', 'AT_BANK', 'ASKED', 'APPROVED', 'CONTRACTED')
                        """)
                .param("groups", groups.stream().map(LoanGroupId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        new LoanGroupId(row.getObject("group_id", UUID.class)),
                        new SchemeId(row.getObject("scheme_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Open or closed applications by number, the newest first.
    ///
    /// @param statuses which states; empty for all
    /// @param part     of which groups
    List<Application> list(ListedGroups part, Collection<String> statuses, long beforeNumber, int limit) {
        return whole(db.sql("""
                        select * from financing_application
                        where number < :before and (cardinality(:statuses) = 0 or status = any(:statuses))
                            and (:everywhere or group_id = any(:groups))
                        order by number desc
                        limit :limit
                        """)
                .param("everywhere", part.everywhere())
                .param("groups", part.ids())
                .param("before", beforeNumber)
                .param("statuses", statuses.toArray(String[]::new))
                .param("limit", limit)
                .query(ApplicationTable::toRow)
                .list());
    }

    /// What lies with a bank, longest waiting first.
    List<Application> queue(String bank, @Nullable ApplicationId after, int limit) {
        return whole(db.sql("""
                        select * from financing_application
                        where bank_code = :bank and status in ('AT_BANK', 'ASKED', 'APPROVED', 'CONTRACTED')
                        and (:after::uuid is null
                             or (sent_on, number) > (select sent_on, number from financing_application
                                                     where id = :after::uuid and bank_code = :bank))
                        order by sent_on, number
                        limit :limit
                        """)
                .param("bank", bank)
                .param("after", after == null ? null : after.value().toString(), Types.VARCHAR)
                .param("limit", limit)
                .query(ApplicationTable::toRow)
                .list());
    }

    int queueLength(String bank) {
        return db.sql("""
                        select count(*) from financing_application
                        where bank_code = :bank and status in ('AT_BANK', 'ASKED', 'APPROVED', 'CONTRACTED')
                        """).param("bank", bank).query(Integer.class).single();
    }

    private List<Application> whole(List<Row> rows) {
        var all = parts.of(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.with(all.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Row toRow(ResultSet row, int rowNumber) throws SQLException {
        var dates = new HashMap<String, @Nullable LocalDate>();
        for (var name : List.of("drafted_on", "sent_on", "decided_on", "signed_on", "paid_on", "withdrawn_on")) {
            dates.put(name, row.getObject(name, LocalDate.class));
        }
        var texts = new HashMap<String, @Nullable String>();
        for (var name : List.of("status", "bank_code", "question", "answer", "reason", "words")) {
            texts.put(name, row.getString(name));
        }
        return new Row(
                new ApplicationId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new LoanGroupId(row.getObject("group_id", UUID.class)),
                new SchemeId(row.getObject("scheme_id", UUID.class)),
                Money.rupiah(row.getLong("total_rupiah")),
                Money.rupiah(row.getLong("asked_rupiah")),
                row.getInt("tenor_months"),
                dates,
                texts);
    }

    /// A row as it stands, before its parts are there.
    private record Row(
            ApplicationId id,
            long number,
            LoanGroupId group,
            SchemeId scheme,
            Money total,
            Money asked,
            int tenor,
            Map<String, @Nullable LocalDate> dates,
            Map<String, @Nullable String> texts) {

        Application with(List<Part> parts) {
            var bank = new BankCode(text("bank_code"));
            var file = new ApplicationFile(id, number, group, scheme, bank, total, tenor, day("drafted_on"), parts);
            return switch (text("status")) {
                case "DRAFT" -> new Draft(file);
                case "AT_BANK" -> new AtBank(file, asked, day("sent_on"), text("question"), text("answer"));
                case "ASKED" -> new Asked(file, asked, day("sent_on"), text("question"));
                case "APPROVED" -> new Approved(file, asked, day("sent_on"), day("decided_on"));
                case "CONTRACTED" -> new Contracted(file, asked, day("decided_on"), day("signed_on"));
                case "PAID_OUT" -> new PaidOut(file, day("signed_on"), day("paid_on"));
                case "DECLINED" ->
                    new Declined(
                            file,
                            asked,
                            day("sent_on"),
                            DeclineReason.valueOf(text("reason")),
                            text("words"),
                            day("decided_on"));
                case "WITHDRAWN" -> new Withdrawn(file, day("withdrawn_on"));
                default -> throw new IllegalStateException("unknown status " + text("status"));
            };
        }

        private LocalDate day(String name) {
            return Objects.requireNonNull(dates.get(name), name);
        }

        private String text(String name) {
            return Objects.requireNonNullElse(texts.get(name), "");
        }
    }
}
