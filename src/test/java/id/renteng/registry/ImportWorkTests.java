package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.CommitRefusal.AlreadyCommitted;
import id.renteng.registry.ImportRefusal.SameFileAgain;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Without a transaction around it, as the work in the background has its own: in a city of its own.
@SpringBootTest(properties = "renteng.test.city=import-work")
class ImportWorkTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final Actor PROGRAM = new Actor(new UUID(0, 0), "Renteng", Role.ADMINISTRATOR, null, null);
    private static final String HEADING = "No;Nama Pemilik;NIK;Nama Usaha;Jenis Usaha;Kelurahan;Kecamatan;No HP\n";

    @Autowired
    Imports imports;

    @Autowired
    ImportWork work;

    @Autowired
    ImportUndo undo;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @Test
    void a_long_list_waits_is_judged_and_then_registered_while_nobody_looks() {
        var id = receive(HEADING + "1;Sari Wulan;1571015703859002;Kue Sari;Kue basah;Legok;Danau Sipin;\n");
        assertThat(state(id)).isEqualTo(ImportState.WAITING);
        assertThat(work.waiting()).contains(id);

        work.run(id);
        assertThat(state(id)).isEqualTo(ImportState.CHECKED);
        assertThat(imports.find(id).orElseThrow().accepted()).isEqualTo(1);

        assertThat(imports.commitLater(id, OFFICER)).isEqualTo(new Done<>(id));
        assertThat(state(id)).isEqualTo(ImportState.REGISTERING);
        assertThat(imports.commitLater(id, OFFICER)).isEqualTo(new Refused<>(new AlreadyCommitted()));
        long before = people.count();

        work.run(id);
        work.run(id);

        assertThat(state(id)).isEqualTo(ImportState.COMMITTED);
        assertThat(people.count()).isEqualTo(before + 1);
        assertThat(work.waiting()).doesNotContain(id);
        assertThat(imports.progress(id)).isEqualTo(ImportProgress.NONE);
    }

    @Test
    void a_file_refused_in_the_background_says_why_and_may_be_uploaded_again() {
        var text = HEADING + "1;=A1&B1;1571015703859002;Kue Sari;Kue basah;Legok;Danau Sipin;\n";
        var id = receive(text);
        assertThat(imports.receive("x.csv", bytes(text), Origin.UNKNOWN, OFFICER))
                .isEqualTo(new Refused<>(new SameFileAgain(id)));

        work.run(id);

        var summary = imports.find(id).orElseThrow();
        assertThat(summary.state()).isEqualTo(ImportState.REFUSED);
        assertThat(summary.problem()).isEqualTo("SEL_RUMUS");
        assertThat(summary.detail()).isEqualTo("B2");
        assertThat(receive(text)).isNotEqualTo(id);
    }

    @Test
    void what_breaks_off_in_the_middle_has_changed_nothing_and_is_begun_again() {
        var id = receive(HEADING + "1;Rina Lubis;1571015703859003;Salon Rina;Salon;Legok;Danau Sipin;\n");
        var secret = db.sql("select file_secret from registry_import where id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
        keep(id, new byte[] {1, 2, 3});
        assertThatThrownBy(() -> work.run(id)).isInstanceOf(IllegalStateException.class);
        assertThat(state(id)).isEqualTo(ImportState.WAITING);

        keep(id, secret);
        work.run(id);

        assertThat(state(id)).isEqualTo(ImportState.CHECKED);
    }

    @Test
    void what_is_given_up_says_so_and_can_be_begun_again() {
        var id = receive(HEADING + "1;Dewi Ginting;1571015703859004;Toko Dewi;Toko;Legok;Danau Sipin;\n");
        work.run(id);
        imports.commitLater(id, OFFICER);

        imports.giveUp(id, PROGRAM);

        assertThat(state(id)).isEqualTo(ImportState.CHECKED);
        assertThat(imports.find(id).orElseThrow().problem()).isEqualTo("BERHENTI");
        assertThat(imports.commit(id, OFFICER)).isEqualTo(new Done<>(new ImportOutcome(1, 1, 0)));
        assertThat(imports.find(id).orElseThrow().problem()).isEmpty();
    }

    @Test
    void a_long_list_is_taken_back_while_nobody_looks_and_can_be_registered_again() {
        var id = receive(HEADING + "1;Nur Aini;1571015703859006;Warung Nur;Warung;Legok;Danau Sipin;\n");
        work.run(id);
        imports.commit(id, OFFICER);
        long before = people.count();

        assertThat(undo.undoLater(id, OFFICER)).isEqualTo(new Done<>(id));
        assertThat(state(id)).isEqualTo(ImportState.UNDOING);
        assertThat(undo.undo(id, OFFICER)).isEqualTo(new Refused<>(new UndoRefusal.NotCommitted()));
        assertThat(imports.commitLater(id, OFFICER)).isEqualTo(new Refused<>(new AlreadyCommitted()));
        work.run(id);
        work.run(id);

        assertThat(state(id)).isEqualTo(ImportState.CHECKED);
        assertThat(people.count()).isEqualTo(before - 1);
        assertThat(imports.progress(id)).isEqualTo(ImportProgress.NONE);
        assertThat(imports.commit(id, OFFICER)).isEqualTo(new Done<>(new ImportOutcome(1, 1, 0)));
    }

    @Test
    void a_list_that_something_depends_on_stays_and_says_so() {
        var id = receive(HEADING + "1;Ida Royani;1571015703859007;Warung Ida;Warung;Legok;Danau Sipin;\n");
        work.run(id);
        imports.commit(id, OFFICER);
        db.sql("""
                        insert into training_needs (person_id, interests, gaps, weak, days, parts, special, told_on, told_by)
                        select id, '{}', '{}', '{}', '{}', '{}', '{}', '2026-11-01', gen_random_uuid()
                          from registry_person where source_import = :id
                        """).param("id", id.value()).update();

        undo.undoLater(id, OFFICER);
        work.run(id);

        assertThat(state(id)).isEqualTo(ImportState.COMMITTED);
        assertThat(imports.find(id).orElseThrow().problem()).isEqualTo("DIBUTUHKAN");
        undo.undoLater(id, OFFICER);
        imports.giveUp(id, PROGRAM);
        assertThat(state(id)).isEqualTo(ImportState.COMMITTED);
        assertThat(imports.find(id).orElseThrow().problem()).isEqualTo("BERHENTI");
    }

    @Test
    void cells_with_tabs_line_ends_and_backslashes_are_kept_as_they_are() {
        var id =
                receive(HEADING + "1;Tuti Sari;1571015703859005;\"Kue \\N\tTuti\";\"Kue\nbasah\";Legok;Danau Sipin;\n");
        work.run(id);

        assertThat(imports.rows(id, RowFilter.ALL, 0, 9).getFirst().business()).isEqualTo("Kue \\N Tuti");
    }

    private ImportId receive(String text) {
        return switch (imports.receive("panjang.csv", bytes(text), new Origin("Dinas", "ber-NIB"), OFFICER)) {
            case Done(var id) -> id;
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private ImportState state(ImportId id) {
        return imports.find(id).orElseThrow().state();
    }

    private void keep(ImportId id, byte[] secret) {
        db.sql("update registry_import set file_secret = :secret where id = :id")
                .param("secret", secret)
                .param("id", id.value())
                .update();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
