package id.renteng.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class RowsTests {

    static final Rows<Thing> THINGS = Rows.<Thing>named("t")
            .with("id", ColumnType.UUID, Thing::id)
            .with("on_day", ColumnType.DATE, Thing::on)
            .with("words", ColumnType.TEXT, Thing::words)
            .with("amount", ColumnType.BIGINT, Thing::amount)
            .with("number", ColumnType.INT, Thing::number)
            .with("yes", ColumnType.BOOLEAN, Thing::yes);

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    record Thing(
            @Nullable UUID id,
            @Nullable LocalDate on,
            @Nullable String words,
            @Nullable Long amount,
            int number,
            @Nullable Boolean yes) {

        static Thing whole(int number) {
            return new Thing(
                    UUID.randomUUID(),
                    LocalDate.of(2024, 2, 29).plusDays(number),
                    "O'Neill, {\"dua\"} \\ NULL " + number,
                    Long.MAX_VALUE - number,
                    number,
                    number % 2 == 0);
        }

        static Thing empty(int number) {
            return new Thing(null, null, null, null, number, null);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 300})
    void the_database_reads_what_was_given_whether_there_are_few_or_many(int many) {
        var things = IntStream.range(0, many)
                .mapToObj(number -> number % 3 == 1 ? Thing.empty(number) : Thing.whole(number))
                .toList();
        assertThat(read(things)).isEqualTo(things);
    }

    @Test
    void a_statement_is_parsed_for_good_though_values_are_now_there_and_now_not() {
        int parsed = transaction.execute(_ -> {
            for (int number = 0; number < 40; number++) {
                read(List.of(number % 2 == 0 ? Thing.whole(number) : Thing.empty(number)));
            }
            return db.sql("select count(*) from pg_prepared_statements where statement like '%as t (id, on_day%'")
                    .query(Integer.class)
                    .single();
        });
        assertThat(parsed).isBetween(1, 2);
    }

    @Test
    void no_rows_are_no_statement() {
        assertThatThrownBy(() -> THINGS.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Thing> read(List<Thing> things) {
        var source = THINGS.of(things);
        return db.sql("select * from %s order by number".formatted(source.sql()))
                .params(source.values())
                .query((row, _) -> new Thing(
                        row.getObject("id", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("words"),
                        row.getObject("amount", Long.class),
                        row.getInt("number"),
                        row.getObject("yes", Boolean.class)))
                .list();
    }
}
