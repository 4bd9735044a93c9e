package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.registry.alike.Couple;
import id.renteng.registry.alike.Described;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_likeness`, and the reading of what people are compared by.
@Repository
class LikenessTable {

    private final JdbcClient db;

    LikenessTable(JdbcClient db) {
        this.db = db;
    }

    /// What a person is compared by.
    ///
    /// @param couple    what she and her husband are looked for by, as it is kept; see [Couple]
    /// @param household the row that the number of her family card is encrypted for; null if she is on none
    /// @param card      that number, encrypted
    /// @param mates     the names of those on it who may be her husband, or his wife
    record Entry(
            PersonId id,
            String name,
            byte[] nik,
            LocalDate bornOn,
            Sex sex,
            @Nullable String phone,
            String address,
            String kelurahan,
            String business,
            String spouse,
            String couple,
            @Nullable UUID household,
            byte @Nullable [] card,
            List<String> mates) {}

    /// A found pair of entries.
    record Found(PersonId one, PersonId other, int points, List<String> signs) {}

    /// @param told somebody said that they are two
    record Kept(PersonId one, PersonId other, int points, List<String> signs, boolean told) {}

    List<Entry> all() {
        return db.sql("""
                        select p.id, p.name, p.nik_secret, p.born_on, p.sex, p.phone, p.address, p.kelurahan, p.spouse,
                               p.couple_key,
                               coalesce((select b.name from registry_business b
                                          where b.person_id = p.id order by b.registered_at, b.id limit 1), '') as business,
                               h.id as household, h.number_secret as card,
                               array(select o.name
                                       from registry_household_member c join registry_person o on o.id = c.person_id
                                      where c.household_id = h.id and o.sex <> p.sex and o.merged_into is null) as mates
                          from registry_person p
                          left join registry_household_member m on m.person_id = p.id
                          left join registry_household h on h.id = m.household_id
                         where p.merged_into is null
                        """).query(LikenessTable::toEntry).list();
    }

    /// Those that one of these people may be: they share her phone, a birth date, her family card, her name within
    /// the kelurahan, or the first words of her name and of her husband's or his wife's. Where these are more than
    /// the limit, the last, which many share, are left out first.
    ///
    /// @param codes of each kelurahan of these people, all under which somebody there may be registered
    /// @param cards the hashes under which the family cards of these people may be found
    List<Entry> near(List<Described> people, Map<String, Set<String>> codes, byte[][] cards, int limit) {
        var names = people.stream()
                .flatMap(person -> codes.getOrDefault(person.kelurahan(), Set.of()).stream()
                        .map(code -> List.of(Names.key(person.name()), code)))
                .distinct()
                .toList();
        var couples = people.stream()
                .map(person -> Couple.key(person.name(), person.spouse()))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toArray(String[]::new);
        return db.sql("""
                        select p.id, p.name, p.nik_secret, p.born_on, p.sex, p.phone, p.address, p.kelurahan, p.spouse,
                               p.couple_key,
                               coalesce((select b.name from registry_business b
                                          where b.person_id = p.id order by b.registered_at, b.id limit 1), '') as business,
                               h.id as household, h.number_secret as card,
                               array(select o.name
                                       from registry_household_member c join registry_person o on o.id = c.person_id
                                      where c.household_id = h.id and o.sex <> p.sex and o.merged_into is null) as mates
                          from (select id from (
                                       select k.id, 1 as rank from unnest(:phones::text[]) as n (phone)
                                         join registry_person k on k.phone = n.phone
                                       union all
                                       select k.id, 1 from unnest(:borns::date[]) as n (born)
                                         join registry_person k on k.born_on = n.born
                                       union all
                                       select k.id, 1 from unnest(:names::text[], :places::text[]) as n (name, place)
                                         join registry_person k on k.name_key = n.name and k.kelurahan = n.place
                                       union all
                                       select o.person_id, 1 from unnest(:cards::bytea[]) as n (card)
                                         join registry_household c on c.number_index = n.card
                                         join registry_household_member o on o.household_id = c.id
                                       union all
                                       select k.id, 2 from unnest(:couples::text[]) as n (couple)
                                         join registry_person k on k.couple_key = n.couple and k.couple_key <> '') found
                                  join registry_person one using (id)
                                 where one.merged_into is null
                                 group by id
                                 order by min(rank)
                                 limit :limit) near
                          join registry_person p on p.id = near.id
                          left join registry_household_member m on m.person_id = p.id
                          left join registry_household h on h.id = m.household_id
                        """)
                .param(
                        "phones",
                        people.stream()
                                .map(Described::phone)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toArray(String[]::new))
                .param(
                        "borns",
                        people.stream()
                                .flatMap(person -> person.born().stream())
                                .distinct()
                                .map(LocalDate::toString)
                                .toArray(String[]::new))
                .param("names", column(names, 0))
                .param("places", column(names, 1))
                .param("couples", couples)
                .param("cards", cards)
                .param("limit", limit)
                .query(LikenessTable::toEntry)
                .list();
    }

    /// She, and those she was found to be like and nobody judged.
    List<Entry> withPartners(PersonId person) {
        return db.sql("""
                        select p.id, p.name, p.nik_secret, p.born_on, p.sex, p.phone, p.address, p.kelurahan, p.spouse,
                               p.couple_key,
                               coalesce((select b.name from registry_business b
                                          where b.person_id = p.id order by b.registered_at, b.id limit 1), '') as business,
                               h.id as household, h.number_secret as card,
                               array(select o.name
                                       from registry_household_member c join registry_person o on o.id = c.person_id
                                      where c.household_id = h.id and o.sex <> p.sex and o.merged_into is null) as mates
                          from (select :person::uuid as id
                                union
                                select other from registry_likeness where one = :person and verdict is null
                                union
                                select one from registry_likeness where other = :person and verdict is null) found
                          join registry_person p on p.id = found.id
                          left join registry_household_member m on m.person_id = p.id
                          left join registry_household h on h.id = m.household_id
                         where p.merged_into is null
                        """)
                .param("person", person.value())
                .query(LikenessTable::toEntry)
                .list();
    }

    /// Keeps what each of these is looked for by with her husband, or his wife.
    void keepCouples(Map<PersonId, String> couples) {
        db.sql("""
                        update registry_person p set couple_key = n.couple
                          from unnest(:ids::text[], :couples::text[]) as n (id, couple)
                         where p.id = n.id::uuid
                        """)
                .param("ids", couples.keySet().stream().map(LikenessTable::text).toArray(String[]::new))
                .param("couples", couples.values().toArray(String[]::new))
                .update();
    }

    /// Keeps the pairs of one person, and forgets those of hers not judged that are not among them.
    void keepOf(PersonId person, List<Found> pairs, Instant at) {
        db.sql("delete from registry_likeness where verdict is null and (one = :person or other = :person)")
                .param("person", person.value())
                .update();
        put(pairs, at);
    }

    /// Keeps the pairs, forgets those not judged that are no longer found, and leaves what was judged as it is.
    void keep(List<Found> pairs, Instant at) {
        put(pairs, at);
        db.sql("delete from registry_likeness where verdict is null and found_at < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void put(List<Found> pairs, Instant at) {
        db.sql("""
                        insert into registry_likeness (one, other, points, signs, found_at)
                        select least(f.one::uuid, f.other::uuid), greatest(f.one::uuid, f.other::uuid), f.points,
                               string_to_array(f.signs, ' '), :at
                          from unnest(:ones::text[], :others::text[], :points::int[], :signs::text[])
                               as f (one, other, points, signs)
                        on conflict (one, other) do update
                           set points = excluded.points, signs = excluded.signs, found_at = excluded.found_at
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ones", pairs.stream().map(pair -> text(pair.one())).toArray(String[]::new))
                .param("others", pairs.stream().map(pair -> text(pair.other())).toArray(String[]::new))
                .param("points", pairs.stream().map(Found::points).toArray(Integer[]::new))
                .param(
                        "signs",
                        pairs.stream()
                                .map(pair -> String.join(" ", pair.signs()))
                                .toArray(String[]::new))
                .update();
    }

    /// Those nobody has judged, the most alike first.
    List<Kept> open(LikelyQuery query, int limit) {
        var after = query.after();
        return db.sql("""
                        select * from registry_likeness
                         where verdict is null
                           and (:sign = '' or :sign = any(signs))
                           and (:points::int is null or points < :points
                                or points = :points and (one, other) > (:one::uuid, :other::uuid))
                         order by points desc, one, other
                         limit :limit
                        """)
                .param("sign", query.sign())
                .param("points", after == null ? null : after.points(), Types.INTEGER)
                .param("one", after == null ? null : text(after.one()), Types.VARCHAR)
                .param("other", after == null ? null : text(after.other()), Types.VARCHAR)
                .param("limit", limit)
                .query(LikenessTable::toKept)
                .list();
    }

    int openCount() {
        return db.sql("select count(*) from registry_likeness where verdict is null")
                .query(Integer.class)
                .single();
    }

    Optional<Kept> find(PersonId one, PersonId other) {
        return db.sql("""
                        select * from registry_likeness
                         where one = least(:one::uuid, :other::uuid) and other = greatest(:one::uuid, :other::uuid)
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .query(LikenessTable::toKept)
                .optional();
    }

    /// @param verdict null takes an earlier one back
    void judge(PersonId one, PersonId other, @Nullable String verdict, Instant at, Actor by) {
        db.sql("""
                        insert into registry_likeness (one, other, points, signs, found_at, verdict, judged_at, judged_by,
                                                       judged_as)
                        values (least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), 0, '{}', :at,
                                :verdict, case when :verdict::text is null then null else :at end,
                                case when :verdict::text is null then null else :by end,
                                case when :verdict::text is null then null else :name end)
                        on conflict (one, other) do update
                           set verdict = excluded.verdict, judged_at = excluded.judged_at,
                               judged_by = excluded.judged_by, judged_as = excluded.judged_as
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .param("verdict", verdict, Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", by.name())
                .update();
    }

    private static String[] column(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toArray(String[]::new);
    }

    private static String text(PersonId id) {
        return id.value().toString();
    }

    private static Entry toEntry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getBytes("nik_secret"),
                row.getObject("born_on", LocalDate.class),
                Sex.valueOf(row.getString("sex")),
                row.getString("phone"),
                row.getString("address"),
                row.getString("kelurahan"),
                row.getString("business"),
                row.getString("spouse"),
                row.getString("couple_key"),
                row.getObject("household", UUID.class),
                row.getBytes("card"),
                List.copyOf(Arrays.asList((String[]) row.getArray("mates").getArray())));
    }

    private static Kept toKept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new PersonId(row.getObject("one", UUID.class)),
                new PersonId(row.getObject("other", UUID.class)),
                row.getInt("points"),
                signs(row.getArray("signs")),
                "DIFFERENT".equals(row.getString("verdict")));
    }

    private static List<String> signs(Array signs) throws SQLException {
        return List.copyOf(Arrays.asList((String[]) signs.getArray()));
    }
}
