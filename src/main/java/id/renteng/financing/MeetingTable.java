package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the tables `financing_meeting` and `financing_meeting_line`.
@Repository
class MeetingTable {

    private final JdbcClient db;

    MeetingTable(JdbcClient db) {
        this.db = db;
    }

    void insert(Meeting meeting) {
        db.sql("""
                        insert into financing_meeting (id, loan_id, number, held_on, recorded_by)
                        values (:id, :loan, :number, :on, :by)
                        """)
                .param("id", meeting.id().value())
                .param("loan", meeting.loan().value())
                .param("number", meeting.number())
                .param("on", meeting.heldOn())
                .param("by", meeting.recordedBy())
                .update();
        insertLines(meeting);
    }

    private void insertLines(Meeting meeting) {
        var lines = meeting.lines();
        db.sql("""
                        insert into financing_meeting_line (meeting_id, person_id, position, presence, due_rupiah,
                            paid_rupiah, saved_rupiah, reserved_rupiah, reason, promised_on)
                        select :meeting, l.person, l.position, l.presence, l.due, l.paid, l.saved, l.reserved, l.reason,
                            l.promised
                        from unnest(:people::uuid[], :presences::text[], :dues::bigint[], :paids::bigint[],
                            :saveds::bigint[], :reserveds::bigint[], :reasons::text[], :promises::date[]) with ordinality
                            as l (person, presence, due, paid, saved, reserved, reason, promised, position)
                        """)
                .param("meeting", meeting.id().value())
                .param("people", each(lines, l -> l.person().value()).toArray(UUID[]::new))
                .param("presences", each(lines, l -> l.said().presence().name()).toArray(String[]::new))
                .param("dues", each(lines, l -> l.due().rupiah()).toArray(Long[]::new))
                .param("paids", each(lines, l -> l.said().paid().rupiah()).toArray(Long[]::new))
                .param("saveds", each(lines, l -> l.said().saved().rupiah()).toArray(Long[]::new))
                .param(
                        "reserveds",
                        each(lines, l -> l.said().reserved().rupiah()).toArray(Long[]::new))
                .param("reasons", each(lines, MeetingTable::reason).toArray(String[]::new))
                .param("promises", each(lines, MeetingTable::promise).toArray(String[]::new))
                .update();
    }

    private static @Nullable String reason(Meeting.Line line) {
        return line.said().shortfall().isEmpty()
                ? null
                : line.said().shortfall().get().reason().name();
    }

    private static @Nullable String promise(Meeting.Line line) {
        return line.said().shortfall().isEmpty()
                ? null
                : line.said().shortfall().get().promisedOn().toString();
    }

    private static <T extends @Nullable Object> List<T> each(
            List<Meeting.Line> lines, Function<Meeting.Line, T> value) {
        var values = new ArrayList<T>(lines.size());
        for (var line : lines) values.add(value.apply(line));
        return values;
    }

    boolean isHeld(LoanId loan, LocalDate on) {
        return db.sql("""
                        select exists (select from financing_meeting
                            where loan_id = :loan and held_on = :on and financing_act_stands(id))
                        """)
                .param("loan", loan.value())
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    int lastNumber(LoanId loan) {
        return db.sql("select coalesce(max(number), 0) from financing_meeting where loan_id = :loan")
                .param("loan", loan.value())
                .query(Integer.class)
                .single();
    }

    Optional<Meeting> find(MeetingId id) {
        return db.sql("select * from financing_meeting where id = :id")
                .param("id", id.value())
                .query((row, _) -> toMeeting(row, lines(List.of(id))))
                .optional();
    }

    /// Newest first.
    List<Meeting> of(LoanId loan) {
        var ids = db.sql("select id from financing_meeting where loan_id = :loan")
                .param("loan", loan.value())
                .query((row, _) -> new MeetingId(row.getObject("id", UUID.class)))
                .list();
        var lines = lines(ids);
        return db.sql("select * from financing_meeting where loan_id = :loan order by number desc")
                .param("loan", loan.value())
                .query((row, _) -> toMeeting(row, lines))
                .list();
    }

    private Map<MeetingId, List<Meeting.Line>> lines(Collection<MeetingId> meetings) {
        var lines = new LinkedHashMap<MeetingId, List<Meeting.Line>>();
        db.sql("select * from financing_meeting_line where meeting_id = any (:ids) order by meeting_id, position")
                .param("ids", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .query(row -> {
                    lines.computeIfAbsent(
                                    new MeetingId(row.getObject("meeting_id", UUID.class)), _ -> new ArrayList<>())
                            .add(toLine(row));
                });
        return lines;
    }

    private static Meeting toMeeting(ResultSet row, Map<MeetingId, List<Meeting.Line>> lines) throws SQLException {
        var id = new MeetingId(row.getObject("id", UUID.class));
        return new Meeting(
                id,
                new LoanId(row.getObject("loan_id", UUID.class)),
                row.getInt("number"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("recorded_by", UUID.class),
                lines.getOrDefault(id, List.of()));
    }

    private static Meeting.Line toLine(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        var said = new Sheet.Line(
                new PersonId(row.getObject("person_id", UUID.class)),
                Sheet.Presence.valueOf(row.getString("presence")),
                Money.rupiah(row.getLong("paid_rupiah")),
                Money.rupiah(row.getLong("saved_rupiah")),
                Money.rupiah(row.getLong("reserved_rupiah")),
                reason == null
                        ? Optional.empty()
                        : Optional.of(new Sheet.Shortfall(
                                Sheet.Reason.valueOf(reason), row.getObject("promised_on", LocalDate.class))));
        return new Meeting.Line(Money.rupiah(row.getLong("due_rupiah")), said);
    }
}
