package id.renteng.groups;

import id.renteng.registry.AccountNumbers;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_account`. The numbers are kept by module `registry`, under the id of the row.
@Repository
class GroupAccountTable {

    private final JdbcClient db;
    private final AccountNumbers numbers;

    GroupAccountTable(JdbcClient db, AccountNumbers numbers) {
        this.db = db;
        this.numbers = numbers;
    }

    /// @param of the draft or the group it is of
    record Kept(UUID of, String state, GroupAccount account) {}

    /// One that is noted with a draft, in place of what was noted before.
    void note(FormationId draft, NewGroupAccount read, String number, UUID by) {
        var _ = forget(draft);
        insert(new Row(draft.value(), null, null, null, "NOTED"), read, number, by);
    }

    /// @return false if none was noted
    boolean forget(FormationId draft) {
        var noted = db.sql("delete from groups_account where formation_id = :draft and state = 'NOTED' returning id")
                .param("draft", draft.value())
                .query(UUID.class)
                .list();
        noted.forEach(numbers::drop);
        return !noted.isEmpty();
    }

    /// What was noted with a draft is from now on the group's.
    void hold(FormationId draft, LoanGroupId group, PersonId chair, PersonId treasurer) {
        db.sql("""
                        update groups_account set state = 'HOLDS', loan_group_id = :group, first_signatory = :chair,
                            second_signatory = :treasurer
                        where formation_id = :draft and state = 'NOTED'
                        """)
                .param("group", group.value())
                .param("chair", chair.value())
                .param("treasurer", treasurer.value())
                .param("draft", draft.value())
                .update();
    }

    void insert(LoanGroup.Details group, String state, NewGroupAccount read, String number, UUID by) {
        var chair = group.holder(Office.CHAIR).orElseThrow().value();
        var treasurer = group.holder(Office.TREASURER).orElseThrow().value();
        insert(new Row(null, group.id().value(), chair, treasurer, state), read, number, by);
    }

    private record Row(
            @Nullable UUID draft,
            @Nullable UUID group,
            @Nullable UUID chair,
            @Nullable UUID treasurer,
            String state) {}

    private void insert(Row row, NewGroupAccount read, String number, UUID by) {
        var id = GroupAccountId.random().value();
        numbers.keep(id, number);
        db.sql("""
                        insert into groups_account (id, formation_id, loan_group_id, bank_name, holder, opened_on,
                            first_signatory, second_signatory, state, recorded_by)
                        values (:id, :draft, :group, :bank, :holder, :opened, :chair, :treasurer, :state, :by)
                        """)
                .param("id", id)
                .param("draft", row.draft())
                .param("group", row.group())
                .param("bank", read.bankName())
                .param("holder", read.holder())
                .param("opened", read.openedOn())
                .param("chair", row.chair())
                .param("treasurer", row.treasurer())
                .param("state", row.state())
                .param("by", by)
                .update();
    }

    /// Puts what waited in the place of what held. The chair and treasurer of today sign.
    void replace(GroupAccountId id, LoanGroup.Details group, UUID by) {
        db.sql("""
                        update groups_account set state = 'REPLACED' where loan_group_id = :group and state = 'HOLDS'
                        """).param("group", group.id().value()).update();
        db.sql("""
                        update groups_account set state = 'HOLDS', decided_by = :by, decided_at = now(),
                            first_signatory = :chair, second_signatory = :treasurer
                        where id = :id
                        """)
                .param("by", by)
                .param("chair", group.holder(Office.CHAIR).orElseThrow().value())
                .param("treasurer", group.holder(Office.TREASURER).orElseThrow().value())
                .param("id", id.value())
                .update();
    }

    void decline(GroupAccountId id, UUID by) {
        db.sql("update groups_account set state = 'DECLINED', decided_by = :by, decided_at = now() where id = :id")
                .param("by", by)
                .param("id", id.value())
                .update();
    }

    Optional<GroupAccount> ofDraft(FormationId draft) {
        return read(db.sql("select * from groups_account where formation_id = :draft and state = 'NOTED'")
                        .param("draft", draft.value()))
                .stream()
                .map(Kept::account)
                .findFirst();
    }

    Map<LoanGroupId, GroupAccount> of(Collection<LoanGroupId> groups) {
        return read(db.sql("select * from groups_account where loan_group_id = any(:groups) and state = 'HOLDS'")
                        .param("groups", Ids.array(groups)))
                .stream()
                .collect(Collectors.toMap(kept -> new LoanGroupId(kept.of()), Kept::account));
    }

    boolean waits(LoanGroupId group) {
        return db.sql("select exists (select from groups_account where loan_group_id = :group and state = 'PROPOSED')")
                .param("group", group.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Kept> waiting(GroupAccountId id) {
        return read(db.sql("select * from groups_account where id = :id and state = 'PROPOSED'")
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    /// What of groups waits, the oldest first.
    ///
    /// @param after the last of those before; null to begin
    List<Kept> waiting(ListedGroups in, @Nullable GroupAccountId after, int limit) {
        return read(db.sql("""
                        select * from groups_account
                        where state = 'PROPOSED' and (:everywhere or loan_group_id = any(:groups))
                        and (:after::uuid is null
                             or (recorded_at, id) > (select a.recorded_at, a.id from groups_account a
                                                     where a.id = :after::uuid))
                        order by recorded_at, id limit :limit
                        """)
                .param("after", after == null ? null : after.value().toString(), Types.VARCHAR)
                .param("everywhere", in.everywhere())
                .param("groups", in.ids())
                .param("limit", limit));
    }

    /// Kept from others until the transaction ends.
    Optional<Kept> lock(GroupAccountId id) {
        return read(db.sql("select * from groups_account where id = :id for update")
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    /// Whether one of these is in use by a group, or waits to be. What is noted with a draft is nobody's yet: a
    /// draft may lie for years, so it is looked at when it is sent.
    boolean areInUse(Collection<UUID> ids) {
        return areInUse(ids, null);
    }

    /// The same, but for those of this group.
    boolean areInUse(Collection<UUID> ids, @Nullable UUID except) {
        return db.sql("""
                        select exists (
                            select from groups_account
                            where id = any(:ids) and state in ('HOLDS', 'PROPOSED')
                            and loan_group_id is distinct from :except::uuid)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    private List<Kept> read(JdbcClient.StatementSpec query) {
        var rows = query.query((row, _) -> toKept(row)).list();
        var masked = numbers.masked(
                rows.stream().map(kept -> kept.account().id().value()).toList());
        return rows.stream().map(kept -> with(kept, masked)).toList();
    }

    private static Kept toKept(ResultSet row) throws SQLException {
        var group = row.getObject("loan_group_id", UUID.class);
        var account = new GroupAccount(
                new GroupAccountId(row.getObject("id", UUID.class)),
                row.getString("bank_name"),
                "",
                row.getString("holder"),
                row.getObject("opened_on", LocalDate.class),
                Stream.of(row.getObject("first_signatory", UUID.class), row.getObject("second_signatory", UUID.class))
                        .filter(Objects::nonNull)
                        .map(PersonId::new)
                        .toList(),
                row.getObject("recorded_by", UUID.class));
        return new Kept(
                group == null ? row.getObject("formation_id", UUID.class) : group, row.getString("state"), account);
    }

    private static Kept with(Kept kept, Map<UUID, String> masked) {
        var account = kept.account();
        return new Kept(
                kept.of(),
                kept.state(),
                new GroupAccount(
                        account.id(),
                        account.bankName(),
                        Objects.requireNonNull(masked.get(account.id().value())),
                        account.holder(),
                        account.openedOn(),
                        account.signatories(),
                        account.recordedBy()));
    }
}
