package id.renteng.financing;

import id.renteng.financing.Proposal.Approve;
import id.renteng.financing.Proposal.ApproveLess;
import id.renteng.financing.Proposal.Ask;
import id.renteng.financing.Proposal.Decline;
import id.renteng.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `financing_proposal`.
@Repository
class ProposalTable {

    private final JdbcClient db;

    ProposalTable(JdbcClient db) {
        this.db = db;
    }

    void insert(ApplicationId application, Proposal proposal, LocalDate on, UUID by) {
        var row = Row.of(proposal);
        db.sql("""
                        insert into financing_proposal (id, application_id, kind, amount_rupiah, tenor_months, reason,
                            words, outcome, proposed_by, proposed_on)
                        values (:id, :application, :kind, cast(:amount as bigint), cast(:tenor as int),
                            cast(:reason as text), :words, 'PENDING', :by, :on)
                        """)
                .param("id", UUID.randomUUID())
                .param("application", application.value())
                .param("kind", row.kind())
                .param("amount", row.amount())
                .param("tenor", row.tenor())
                .param("reason", row.reason())
                .param("words", row.words())
                .param("by", by)
                .param("on", on)
                .update();
    }

    Optional<Proposed> pending(ApplicationId application) {
        return of(application).stream().filter(Proposed::isPending).findFirst();
    }

    /// All proposals on an application, the oldest first.
    List<Proposed> of(ApplicationId application) {
        return db.sql("select * from financing_proposal where application_id = :id order by proposed_at, id")
                .param("id", application.value())
                .query(ProposalTable::toProposed)
                .list();
    }

    void close(UUID id, String outcome, String note, LocalDate on, UUID by) {
        db.sql("""
                        update financing_proposal
                        set outcome = :outcome, note = :note, decided_on = :on, decided_by = :by
                        where id = :id and outcome = 'PENDING'
                        """)
                .param("id", id)
                .param("outcome", outcome)
                .param("note", note)
                .param("on", on)
                .param("by", by)
                .update();
    }

    private static Proposed toProposed(ResultSet row, int rowNumber) throws SQLException {
        return new Proposed(
                row.getObject("id", UUID.class),
                toProposal(row),
                row.getObject("proposed_by", UUID.class),
                row.getObject("proposed_on", LocalDate.class),
                Proposed.Outcome.valueOf(row.getString("outcome")),
                row.getString("note"));
    }

    private static Proposal toProposal(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "APPROVE" -> new Approve();
            case "APPROVE_LESS" ->
                new ApproveLess(Money.rupiah(row.getLong("amount_rupiah")), row.getInt("tenor_months"));
            case "ASK" -> new Ask(row.getString("words"));
            case "DECLINE" -> new Decline(DeclineReason.valueOf(row.getString("reason")), row.getString("words"));
            default -> throw new IllegalStateException("unknown kind of proposal");
        };
    }

    private record Row(
            String kind,
            @org.jspecify.annotations.Nullable Long amount,
            @org.jspecify.annotations.Nullable Integer tenor,
            @org.jspecify.annotations.Nullable String reason,
            String words) {

        static Row of(Proposal proposal) {
            return switch (proposal) {
                case Approve _ -> new Row("APPROVE", null, null, null, "");
                case ApproveLess(var amount, var tenor) -> new Row("APPROVE_LESS", amount.rupiah(), tenor, null, "");
                case Ask(var question) -> new Row("ASK", null, null, null, question);
                case Decline(var reason, var words) -> new Row("DECLINE", null, null, reason.name(), words);
            };
        }
    }
}
