package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL that takes the people and businesses of an import out of the register again.
@Repository
class ImportUndoTable {

    private static final int STEP = 2_000;

    private final JdbcClient db;

    ImportUndoTable(JdbcClient db) {
        this.db = db;
    }

    List<PersonId> people(ImportId id) {
        return db.sql("select id from registry_person where source_import = :id")
                .param("id", id.value())
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    void markUndoing(ImportId id, Actor by) {
        db.sql("""
                        update registry_import
                           set state = 'UNDOING', asked_by = :by, asked_as = :as, problem = null
                         where id = :id and state = 'COMMITTED'
                        """)
                .param("id", id.value())
                .param("by", by.user())
                .param("as", by.name())
                .update();
    }

    /// Something depends on it: it stays as it was.
    void markNeeded(ImportId id) {
        db.sql("""
                        update registry_import set state = 'COMMITTED', problem = 'DIBUTUHKAN'
                         where id = :id and state = 'UNDOING'
                        """).param("id", id.value()).update();
    }

    /// @param people how many it brought
    /// @throws org.springframework.dao.DataIntegrityViolationException if anything still points at one of them
    Undone delete(ImportId id, int people, Progress progress) {
        progress.at(ImportStep.UNDOING, 0, people);
        db.sql("""
                        update registry_import_row r set registered_person = null
                          from registry_person p
                         where p.source_import = :id and r.registered_person = p.id
                        """).param("id", id.value()).update();
        int businesses = db.sql("delete from registry_business where source_import = :id")
                .param("id", id.value())
                .update();
        int deleted = 0;
        for (int step = deletePeople(id); step > 0; step = deletePeople(id)) {
            deleted += step;
            progress.at(ImportStep.UNDOING, deleted, people);
        }
        return new Undone(deleted, businesses);
    }

    private int deletePeople(ImportId id) {
        return db.sql("""
                        delete from registry_person
                         where id in (select id from registry_person where source_import = :id
                                       order by source_row limit :most)
                        """).param("id", id.value()).param("most", STEP).update();
    }

    void markUndone(ImportId id, Instant at, Actor by) {
        db.sql("""
                        update registry_import
                           set state = 'CHECKED', committed_at = null, committed_by = null, problem = null,
                               undone_at = :at, undone_by = :by
                         where id = :id and state in ('COMMITTED', 'UNDOING')
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }
}
