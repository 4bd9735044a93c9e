package id.renteng.registry;

import id.renteng.registry.alike.Likeness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_import_likeness`.
@Repository
class RowLikenessTable {

    private final JdbcClient db;

    RowLikenessTable(JdbcClient db) {
        this.db = db;
    }

    /// @param other  an earlier row, or null
    /// @param person somebody registered, or null
    record Found(
            int number, @Nullable Integer other, @Nullable PersonId person, Likeness likeness) {}

    void insert(ImportId id, List<Found> found) {
        db.sql("""
                        insert into registry_import_likeness (import_id, number, other, person_id, points, signs)
                        select :id, f.number, f.other, f.person::uuid, f.points, string_to_array(f.signs, ' ')
                          from unnest(:numbers::int[], :others::int[], :persons::text[], :points::int[], :signs::text[])
                               as f (number, other, person, points, signs)
                        """)
                .param("id", id.value())
                .param("numbers", found.stream().map(Found::number).toArray(Integer[]::new))
                .param("others", found.stream().map(Found::other).toArray(Integer[]::new))
                .param("persons", found.stream().map(RowLikenessTable::person).toArray(String[]::new))
                .param(
                        "points",
                        found.stream().map(pair -> pair.likeness().points()).toArray(Integer[]::new))
                .param("signs", found.stream().map(RowLikenessTable::signs).toArray(String[]::new))
                .update();
    }

    /// Of these rows, the most alike first.
    List<RowLikeness> of(ImportId id, Collection<Integer> numbers) {
        return db.sql("""
                        select l.number, l.other, l.person_id, l.points, l.signs,
                               coalesce(p.name, o.shown_name, '') as name
                          from registry_import_likeness l
                          left join registry_person p on p.id = l.person_id
                          left join registry_import_row o on o.import_id = l.import_id and o.number = l.other
                         where l.import_id = :id and l.number = any(:numbers::int[])
                         order by l.number, l.points desc, l.other, l.person_id
                        """)
                .param("id", id.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(RowLikenessTable::toLikeness)
                .list();
    }

    /// Has the likenesses of rows that were registered stand between the persons, for somebody to judge.
    void handOver(ImportId id, Instant at) {
        db.sql("""
                        insert into registry_likeness (one, other, points, signs, found_at)
                        select distinct on (least(f.one, f.other), greatest(f.one, f.other))
                               least(f.one, f.other), greatest(f.one, f.other), f.points, f.signs, :at
                          from (select a.id as one, l.person_id as other, l.points, l.signs
                                  from registry_import_likeness l
                                  join registry_person a on a.source_import = l.import_id and a.source_row = l.number
                                 where l.import_id = :id and l.person_id is not null
                                union all
                                select a.id, b.id, l.points, l.signs
                                  from registry_import_likeness l
                                  join registry_person a on a.source_import = l.import_id and a.source_row = l.number
                                  join registry_person b on b.source_import = l.import_id and b.source_row = l.other
                                 where l.import_id = :id) f
                         where f.one <> f.other
                         order by least(f.one, f.other), greatest(f.one, f.other), f.points desc
                        on conflict (one, other) do nothing
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String person(Found found) {
        return found.person() == null ? null : found.person().value().toString();
    }

    private static String signs(Found found) {
        return String.join(
                " ", found.likeness().signs().stream().map(Enum::name).toList());
    }

    private static RowLikeness toLikeness(ResultSet row, int number) throws SQLException {
        int other = row.getInt("other");
        boolean inFile = !row.wasNull();
        var person = row.getObject("person_id", UUID.class);
        return new RowLikeness(
                row.getInt("number"),
                inFile ? other : null,
                person == null ? null : new PersonId(person),
                row.getString("name"),
                row.getInt("points"),
                List.copyOf(Arrays.asList((String[]) row.getArray("signs").getArray())));
    }
}
