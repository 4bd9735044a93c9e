package id.renteng.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class StartTests {

    @Autowired
    JdbcClient db;

    @Test
    void the_program_starts_on_an_empty_database() {
        assertThat(text("show server_version")).startsWith("18");
    }

    @Test
    void all_tables_are_in_the_schema_of_the_city() {
        assertThat(text("select current_schema()")).isEqualTo("kota_1571");
        assertThat(text("select schemaname from pg_tables where tablename = 'session_web'"))
                .isEqualTo("kota_1571");
    }

    private String text(String sql) {
        return db.sql(sql).query(String.class).single();
    }
}
