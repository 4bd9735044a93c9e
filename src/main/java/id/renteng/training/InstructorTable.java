package id.renteng.training;

import id.renteng.kernel.Actor;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_instructor`, but for how she is taken out of use.
@Repository
class InstructorTable {

    private final JdbcClient db;

    InstructorTable(JdbcClient db) {
        this.db = db;
    }

    List<Entry<InstructorFacts>> all() {
        return db.sql("select * from training_instructor order by name, code")
                .query((row, number) -> {
                    var centre = row.getString("centre_code");
                    var themes = Set.copyOf(NeedsTable.texts(row.getArray("themes")));
                    return CatalogueThingTable.entry(
                            row,
                            new InstructorFacts(
                                    row.getString("name"),
                                    centre == null ? "" : centre,
                                    themes,
                                    row.getObject("user_id", UUID.class)));
                })
                .list();
    }

    /// The name of an instructor; empty if there is no such code.
    String name(String code) {
        return db.sql("select name from training_instructor where code = :code")
                .param("code", code)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void save(String code, InstructorFacts facts, LocalDate since) {
        db.sql("""
                        insert into training_instructor (code, name, centre_code, themes, user_id, valid_from)
                        values (:code, :name, nullif(:centre, ''), :themes::text[], :user, :since)
                        on conflict (code) do update
                        set name = excluded.name, centre_code = excluded.centre_code, themes = excluded.themes,
                            user_id = excluded.user_id
                        """)
                .param("code", code)
                .param("name", facts.name())
                .param("centre", facts.centre())
                .param("themes", facts.themes().stream().sorted().toArray(String[]::new))
                .param("user", facts.user(), Types.OTHER)
                .param("since", since)
                .update();
    }

    /// Whether somebody is the instructor of a class, or was that of a session of it. Of an instructor of whom nobody
    /// has said which user she is, her name is asked.
    boolean isTaughtBy(ClassId in, Actor by) {
        return db.sql("""
                        select exists (
                            select from training_instructor i
                            where (i.user_id = :user or i.user_id is null and lower(i.name) = lower(:name))
                              and (exists (select from training_class c where c.id = :class and c.instructor_code = i.code)
                                or exists (select from training_session s
                                           where s.class_id = :class and s.instructor_code = i.code)))
                        """)
                .param("class", in.value())
                .param("user", by.user())
                .param("name", by.name().strip())
                .query(Boolean.class)
                .single();
    }
}
