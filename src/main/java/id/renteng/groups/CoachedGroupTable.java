package id.renteng.groups;

import id.renteng.groups.CoachedGroup.Details;
import id.renteng.groups.CoachedGroup.Disbanded;
import id.renteng.groups.CoachedGroup.Draft;
import id.renteng.groups.CoachedGroup.Inaugurated;
import id.renteng.groups.CoachedGroup.Proposed;
import id.renteng.groups.CoachedGroup.Revoked;
import id.renteng.groups.CoachedGroup.Suspended;
import id.renteng.groups.CoachedGroup.Verified;
import id.renteng.kernel.Area;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_coached` and `groups_coached_member`.
@Repository
class CoachedGroupTable {

    private final JdbcClient db;

    CoachedGroupTable(JdbcClient db) {
        this.db = db;
    }

    /// @return false, and nothing is written, if the name is taken
    boolean insert(Draft group) {
        var details = group.details();
        return db.sql("""
                        insert into groups_coached (id, name, kelurahan, bond, registered_on, status)
                        values (:id, :name, :kelurahan, :bond, :on, 'DRAFT')
                        on conflict (lower(name)) do nothing
                        """)
                        .param("id", details.id().value())
                        .param("name", details.name())
                        .param("kelurahan", details.kelurahan())
                        .param("bond", details.bond())
                        .param("on", details.registeredOn())
                        .update()
                == 1;
    }

    /// Writes the state that a group has moved to.
    ///
    /// @param verification the code of its certificate, for a group that is inaugurated now
    void update(CoachedGroup group, String verification) {
        var id = group.details().id().value();
        int changed = switch (group) {
            case Draft _ -> db.sql("""
                                update groups_coached set status = 'DRAFT', proposed_on = null, proposed_by = null
                                where id = :id
                                """).param("id", id).update();
            case Proposed(var _, var on, var by) ->
                db.sql("""
                                update groups_coached set status = 'PROPOSED', proposed_on = :on, proposed_by = :by
                                where id = :id
                                """).param("on", on).param("by", by).param("id", id).update();
            case Verified(var _, var on) ->
                db.sql("update groups_coached set status = 'VERIFIED', verified_on = :on where id = :id")
                        .param("on", on)
                        .param("id", id)
                        .update();
            case Inaugurated(var _, var decree, var on) ->
                db.sql("""
                                update groups_coached
                                set status = 'INAUGURATED', decree_id = :decree, inaugurated_on = :on,
                                    verification = coalesce(verification, :verification),
                                    left_on = null, left_reason = null, left_because = null
                                where id = :id
                                """)
                        .param("decree", decree.value())
                        .param("on", on)
                        .param("verification", verification)
                        .param("id", id)
                        .update();
            case Suspended s -> leave(id, "SUSPENDED", s.suspendedOn(), s.why());
            case Revoked r -> leave(id, "REVOKED", r.revokedOn(), r.why());
            case Disbanded d -> {
                letGo(id, d.disbandedOn());
                yield leave(id, "DISBANDED", d.disbandedOn(), d.why());
            }
        };
        if (changed != 1) throw new IllegalStateException("coached group %s is gone".formatted(id));
    }

    private void letGo(UUID id, LocalDate on) {
        db.sql("""
                        update groups_coached_member set left_on = :on, left_because = 'GROUP_ENDED'
                        where coached_id = :id and left_on is null
                        """).param("on", on).param("id", id).update();
    }

    private int leave(UUID id, String status, LocalDate on, Because why) {
        return db.sql("""
                        update groups_coached
                        set status = :status, left_on = :on, left_reason = :reason, left_because = :words
                        where id = :id
                        """)
                .param("status", status)
                .param("on", on)
                .param("reason", why.code().name())
                .param("words", why.words())
                .param("id", id)
                .update();
    }

    Optional<CoachedGroup> find(CoachedGroupId id) {
        return db.sql("""
                        select g.*, (select count(*) from groups_coached_member m
                                     where m.coached_id = g.id and m.left_on is null) as members
                        from groups_coached g where g.id = :id
                        """)
                .param("id", id.value())
                .query(CoachedGroupTable::toGroup)
                .optional();
    }

    /// Keeps others from changing the group until the transaction ends.
    ///
    /// @throws java.util.NoSuchElementException if there is no such group
    CoachedGroup lock(CoachedGroupId id) {
        var _ = db.sql("select id from groups_coached where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow();
        return find(id).orElseThrow();
    }

    boolean liesIn(String kelurahan) {
        return db.sql("select exists (select from groups_coached where kelurahan = :kelurahan)")
                .param("kelurahan", kelurahan)
                .query(Boolean.class)
                .single();
    }

    List<CoachedGroup> list(Area area, Area place, String status) {
        return db.sql("""
                        select g.*, count(m.person_id) as members
                        from groups_coached g
                        left join groups_coached_member m on m.coached_id = g.id and m.left_on is null
                        where (cardinality(:places) = 0 or g.kelurahan = any(:places)) and (:status = '' or g.status = :status)
                        and (cardinality(:areas) = 0 or exists (
                            select from unnest(:areas) as code
                            where kelurahan = code or kelurahan like code || '.%'))
                        group by g.id
                        order by g.name
                        limit 500
                        """)
                .param("areas", area.array())
                .param("places", place.array())
                .param("status", status)
                .query(CoachedGroupTable::toGroup)
                .list();
    }

    Map<CoachedGroupId, CoachedGroup> all(Collection<CoachedGroupId> ids) {
        return db.sql("""
                        select g.*, count(m.person_id) as members
                        from groups_coached g
                        left join groups_coached_member m on m.coached_id = g.id and m.left_on is null
                        where g.id = any(:ids)
                        group by g.id
                        """).param("ids", Ids.array(ids)).query(CoachedGroupTable::toGroup).list().stream()
                .collect(Collectors.toMap(group -> group.details().id(), group -> group));
    }

    List<CoachedGroup> ofDecree(DecreeId decree) {
        return db.sql("""
                        select g.*, count(m.person_id) as members
                        from groups_coached g
                        left join groups_coached_member m on m.coached_id = g.id and m.left_on is null
                        where g.decree_id = :decree
                        group by g.id
                        order by g.name
                        """)
                .param("decree", decree.value())
                .query(CoachedGroupTable::toGroup)
                .list();
    }

    Optional<CoachedGroup> byVerification(String code) {
        return db.sql("select g.*, 0 as members from groups_coached g where verification = :code")
                .param("code", code)
                .query(CoachedGroupTable::toGroup)
                .optional();
    }

    /// Of every group of a decree.
    Map<CoachedGroupId, String> verifications(DecreeId decree) {
        return db
                .sql(
                        "select id, verification from groups_coached where decree_id = :decree and verification is not null")
                .param("decree", decree.value())
                .query((row, _) ->
                        Map.entry(new CoachedGroupId(row.getObject("id", UUID.class)), row.getString("verification")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    String verification(CoachedGroupId id) {
        return db.sql("select verification from groups_coached where id = :id and verification is not null")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow();
    }

    List<PersonId> members(CoachedGroupId id) {
        return db.sql("""
                        select person_id from groups_coached_member
                        where coached_id = :id and left_on is null order by joined_on, person_id
                        """)
                .param("id", id.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /// In which coached group each of these people is now, by name; people in none are left out.
    Map<PersonId, Place> placesOf(Collection<PersonId> people) {
        return db
                .sql("""
                        select m.person_id, g.id, g.name
                        from groups_coached_member m join groups_coached g on g.id = m.coached_id
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

    void add(CoachedGroupId id, Collection<PersonId> people, LocalDate on) {
        db.sql("""
                        insert into groups_coached_member (coached_id, person_id, joined_on)
                        select :id, person, :on from unnest(:people) as person
                        """)
                .param("id", id.value())
                .param("on", on)
                .param("people", Ids.array(people))
                .update();
    }

    /// The day on which the last of its members joined, or on which it was registered.
    LocalDate lastJoined(Details group) {
        return db.sql("""
                        select greatest(:registered, max(joined_on)) from groups_coached_member
                        where coached_id = :id and left_on is null
                        """)
                .param("registered", group.registeredOn())
                .param("id", group.id().value())
                .query(LocalDate.class)
                .single();
    }

    void remove(CoachedGroupId id, PersonId person, LocalDate on, String reason) {
        int removed = db.sql("""
                        update groups_coached_member set left_on = :on, left_because = :reason
                        where coached_id = :id and person_id = :person and left_on is null
                        """)
                .param("on", on)
                .param("reason", reason)
                .param("id", id.value())
                .param("person", person.value())
                .update();
        if (removed != 1) throw new IllegalStateException("%s is not in %s".formatted(person, id));
    }

    private static CoachedGroup toGroup(ResultSet row, int rowNumber) throws SQLException {
        var details = new Details(
                new CoachedGroupId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("kelurahan"),
                row.getString("bond"),
                row.getObject("registered_on", LocalDate.class),
                row.getInt("members"));
        var decree = new DecreeId(row.getObject("decree_id", UUID.class));
        var inauguratedOn = row.getObject("inaugurated_on", LocalDate.class);
        var leftOn = row.getObject("left_on", LocalDate.class);
        var status = row.getString("status");
        return switch (status) {
            case "DRAFT" -> new Draft(details);
            case "PROPOSED" ->
                new Proposed(
                        details,
                        row.getObject("proposed_on", LocalDate.class),
                        row.getObject("proposed_by", UUID.class));
            case "VERIFIED" -> new Verified(details, row.getObject("verified_on", LocalDate.class));
            case "INAUGURATED" -> new Inaugurated(details, decree, inauguratedOn);
            case "SUSPENDED" -> new Suspended(details, decree, inauguratedOn, leftOn, because(row));
            case "REVOKED" -> new Revoked(details, decree, leftOn, because(row));
            case "DISBANDED" -> new Disbanded(details, leftOn, because(row));
            default ->
                throw new IllegalStateException("coached group %s has status %s".formatted(details.id(), status));
        };
    }

    private static Because because(ResultSet row) throws SQLException {
        return new Because(MoveReason.valueOf(row.getString("left_reason")), row.getString("left_because"));
    }
}
