package id.renteng.groups;

import id.renteng.groups.LoanGroup.Borrowing;
import id.renteng.groups.LoanGroup.CycleDone;
import id.renteng.groups.LoanGroup.Details;
import id.renteng.groups.LoanGroup.Dissolved;
import id.renteng.groups.LoanGroup.Formed;
import id.renteng.kernel.Area;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_loan_group`, and what reads `groups_member`; [MemberTable] changes that.
@Repository
class LoanGroupTable {

    private final JdbcClient db;

    LoanGroupTable(JdbcClient db) {
        this.db = db;
    }

    /// @return false, and nothing is written, if the name is taken
    boolean insert(Formed group) {
        var details = group.details();
        int added = db.sql("""
                        insert into groups_loan_group (id, coached_id, name, kelurahan, formed_on, formed_by, status, status_on)
                        values (:id, :coached, :name, :kelurahan, :on, :by, 'FORMED', :on)
                        on conflict (lower(name)) do nothing
                        """)
                .param("id", details.id().value())
                .param("coached", details.coachedGroup().value())
                .param("name", details.name())
                .param("kelurahan", details.kelurahan())
                .param("on", details.formedOn())
                .param("by", details.formedBy())
                .update();
        if (added == 1) insertMembers(details);
        return added == 1;
    }

    boolean hasName(String name) {
        return db.sql("select exists (select from groups_loan_group where lower(name) = lower(:name))")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    private void insertMembers(Details group) {
        db.sql("""
                        insert into groups_member
                            (loan_group_id, person_id, office, position, joined_on, member_since)
                        select :group, m.person, m.office, m.position, :on, :on
                        from unnest(:people, :offices) with ordinality as m(person, office, position)
                        """)
                .param("group", group.id().value())
                .param("on", group.formedOn())
                .param("people", Ids.array(group.people()))
                .param(
                        "offices",
                        group.members().stream()
                                .map(member -> member.office().name())
                                .toArray(String[]::new))
                .update();
    }

    /// Writes the state that a group has moved to. A dissolved group lets its members go.
    void update(LoanGroup group) {
        switch (group) {
            case Formed(var details) ->
                throw new IllegalArgumentException("no move leads back to Formed: " + details.id());
            case Borrowing(var details, var since) -> status(details.id(), "BORROWING", since);
            case CycleDone(var details, var since) -> status(details.id(), "CYCLE_DONE", since);
            case Dissolved(var details, var on, var why) -> {
                because(details.id(), why);
                status(details.id(), "DISSOLVED", on);
                letGo(details.id(), on);
            }
        }
    }

    private void because(LoanGroupId id, Because why) {
        db.sql("""
                        update groups_loan_group set dissolved_reason = :reason, dissolved_because = :words where id = :id
                        """)
                .param("reason", why.code().name())
                .param("words", why.words())
                .param("id", id.value())
                .update();
    }

    private void status(LoanGroupId id, String status, LocalDate on) {
        int changed = db.sql("update groups_loan_group set status = :status, status_on = :on where id = :id")
                .param("status", status)
                .param("on", on)
                .param("id", id.value())
                .update();
        if (changed != 1) throw new IllegalStateException("loan group %s is gone".formatted(id));
    }

    /// Also who had only said that she leaves has left.
    private void letGo(LoanGroupId id, LocalDate on) {
        db.sql("""
                        with said as (
                            update groups_leaving set state = 'LEFT' where loan_group_id = :id and state = 'SAID'
                        )
                        update groups_member set left_on = greatest(:on, joined_on), left_because = 'GROUP_ENDED'
                        where loan_group_id = :id and left_on is null
                        """).param("on", on).param("id", id.value()).update();
    }

    Optional<LoanGroup> find(LoanGroupId id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    /// @throws java.util.NoSuchElementException if there is no such group
    LoanGroup lock(LoanGroupId id) {
        var _ = db.sql("select id from groups_loan_group where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow();
        return find(id).orElseThrow();
    }

    Map<LoanGroupId, LoanGroup> all(Collection<LoanGroupId> ids) {
        return read(db.sql("select * from groups_loan_group where id = any(:ids) order by name")
                        .param("ids", Ids.array(ids)))
                .stream()
                .collect(Collectors.toMap(group -> group.details().id(), Function.identity()));
    }

    boolean liesIn(String kelurahan) {
        return db.sql("select exists (select from groups_loan_group where kelurahan = :kelurahan)")
                .param("kelurahan", kelurahan)
                .query(Boolean.class)
                .single();
    }

    List<LoanGroup> list(Area area, Area place, String status, String afterName, int limit) {
        return read(db.sql("""
                        select * from groups_loan_group
                        where (cardinality(:places) = 0 or kelurahan = any(:places))
                        and (:status = '' or status = :status) and lower(name) > lower(:after)
                        and (cardinality(:areas) = 0 or exists (
                            select from unnest(:areas) as code
                            where kelurahan = code or kelurahan like code || '.%'))
                        order by lower(name)
                        limit :limit
                        """)
                .param("areas", area.array())
                .param("places", place.array())
                .param("status", status)
                .param("after", afterName)
                .param("limit", limit));
    }

    ListedGroups in(Area area) {
        return area.isCity() ? ListedGroups.EVERYWHERE : new ListedGroups(false, idsIn(area));
    }

    private Set<LoanGroupId> idsIn(Area area) {
        return db.sql("""
                        select id from groups_loan_group
                        where exists (select from unnest(:areas) as code
                                      where kelurahan = code or kelurahan like code || '.%')
                        """)
                .param("areas", area.array())
                .query((row, _) -> new LoanGroupId(row.getObject(1, UUID.class)))
                .set();
    }

    Map<LoanGroupId, String> wardsOf(Collection<LoanGroupId> ids) {
        return db
                .sql("select id, kelurahan from groups_loan_group where id = any(:ids)")
                .param("ids", Ids.array(ids))
                .query((row, _) -> Map.entry(new LoanGroupId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<LoanGroup> of(CoachedGroupId id) {
        return read(db.sql("select * from groups_loan_group where coached_id = :id order by name")
                .param("id", id.value()));
    }

    /// How many groups are in each state; a state without groups is left out.
    Map<String, Integer> counts(Area area, Area place) {
        return db
                .sql("""
                        select status, count(*) from groups_loan_group
                        where (cardinality(:places) = 0 or kelurahan = any(:places))
                        and (cardinality(:areas) = 0 or exists (
                            select from unnest(:areas) as code
                            where kelurahan = code or kelurahan like code || '.%'))
                        group by status
                        """)
                .param("areas", area.array())
                .param("places", place.array())
                .query((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// In which loan group each of these people is now; people in none are left out.
    Map<PersonId, Place> placesOf(Collection<PersonId> people) {
        return db
                .sql("""
                        select m.person_id, g.id, g.name
                        from groups_member m join groups_loan_group g on g.id = m.loan_group_id
                        where m.person_id = any(:people) and m.left_on is null
                        """)
                .param("people", Ids.array(people))
                .query((row, _) -> Map.entry(
                        new PersonId(row.getObject(1, UUID.class)),
                        new Place(row.getObject(2, UUID.class), row.getString(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<LoanGroup> read(JdbcClient.StatementSpec query) {
        var rows = query.query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("coached_id", UUID.class),
                        row.getString("name"),
                        row.getString("kelurahan"),
                        row.getObject("formed_on", LocalDate.class),
                        row.getObject("formed_by", UUID.class),
                        row.getString("status"),
                        row.getObject("status_on", LocalDate.class),
                        row.getString("dissolved_reason"),
                        row.getString("dissolved_because")))
                .list();
        var members = members(rows.stream().map(Row::id).toArray(UUID[]::new));
        return rows.stream()
                .map(row -> row.toGroup(members.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Membership.Active>> members(UUID[] groups) {
        return db
                .sql("""
                        select loan_group_id, person_id, office, member_since from groups_member
                        where loan_group_id = any(:groups) and left_on is null
                        order by array_position('{CHAIR,SECRETARY,TREASURER}', office), position
                        """)
                .param("groups", groups)
                .query((row, _) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new Membership.Active(
                                new PersonId(row.getObject(2, UUID.class)),
                                Office.valueOf(row.getString(3)),
                                row.getObject(4, LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private record Row(
            UUID id,
            UUID coached,
            String name,
            String kelurahan,
            LocalDate formedOn,
            UUID formedBy,
            String status,
            LocalDate statusOn,
            @Nullable String reason,
            @Nullable String words) {

        LoanGroup toGroup(List<Membership.Active> members) {
            var details = new Details(
                    new LoanGroupId(id), new CoachedGroupId(coached), name, kelurahan, formedOn, formedBy, members);
            return switch (status) {
                case "FORMED" -> new Formed(details);
                case "BORROWING" -> new Borrowing(details, statusOn);
                case "CYCLE_DONE" -> new CycleDone(details, statusOn);
                case "DISSOLVED" -> new Dissolved(details, statusOn, because());
                default -> throw new IllegalStateException("loan group %s has status %s".formatted(id, status));
            };
        }

        private Because because() {
            return new Because(
                    MoveReason.valueOf(Objects.requireNonNull(reason)), Objects.requireNonNullElse(words, ""));
        }
    }
}
