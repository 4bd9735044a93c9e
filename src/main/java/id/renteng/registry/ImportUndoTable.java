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

    /// @throws org.springframework.dao.DataIntegrityViolationException if anything still points at one of them
    Undone delete(ImportId id) {
        db.sql("""
                        update registry_import_row r set registered_person = null
                          from registry_person p
                         where p.source_import = :id and r.registered_person = p.id
                        """).param("id", id.value()).update();
        int businesses = db.sql("delete from registry_business where source_import = :id")
                .param("id", id.value())
                .update();
        int people = db.sql("delete from registry_person where source_import = :id")
                .param("id", id.value())
                .update();
        return new Undone(people, businesses);
    }

    void markUndone(ImportId id, Instant at, Actor by) {
        db.sql("""
                        update registry_import
                           set state = 'CHECKED', committed_at = null, committed_by = null, undone_at = :at, undone_by = :by
                         where id = :id and state = 'COMMITTED'
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }
}
