package id.renteng.training;

import id.renteng.training.CatalogueChange.Act;
import id.renteng.training.CatalogueChange.Fact;
import id.renteng.training.CatalogueChange.Thing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_catalogue_change`.
@Repository
class CatalogueHistoryTable {

    private final JdbcClient db;

    CatalogueHistoryTable(JdbcClient db) {
        this.db = db;
    }

    void insert(CatalogueChange change) {
        db.sql("""
                        insert into training_catalogue_change
                            (thing, code, act, facts, was, became, reason, changed_at, changed_by)
                        values (:thing, :code, :act, :facts::text[], :was::text[], :became::text[], :reason, :at, :by)
                        """)
                .param("thing", change.thing().name())
                .param("code", change.code())
                .param("act", change.act().name())
                .param("facts", change.facts().stream().map(Fact::name).toArray(String[]::new))
                .param("was", change.facts().stream().map(Fact::was).toArray(String[]::new))
                .param("became", change.facts().stream().map(Fact::became).toArray(String[]::new))
                .param("reason", change.reason())
                .param("at", Timestamp.from(change.at()))
                .param("by", change.by())
                .update();
    }

    /// The latest first.
    List<CatalogueChange> of(Thing thing, Collection<String> codes) {
        return db.sql("""
                        select * from training_catalogue_change
                        where thing = :thing and code = any(:codes::text[]) order by id desc
                        """)
                .param("thing", thing.name())
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> toChange(row))
                .list();
    }

    private static CatalogueChange toChange(ResultSet row) throws SQLException {
        return new CatalogueChange(
                Thing.valueOf(row.getString("thing")),
                row.getString("code"),
                Act.valueOf(row.getString("act")),
                facts(row),
                row.getString("reason"),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("changed_by", UUID.class));
    }

    /// What became different, from three lists side by side.
    static List<Fact> facts(ResultSet row) throws SQLException {
        var names = NeedsTable.texts(row.getArray("facts"));
        var was = NeedsTable.texts(row.getArray("was"));
        var became = NeedsTable.texts(row.getArray("became"));
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < names.size(); i++) facts.add(new Fact(names.get(i), was.get(i), became.get(i)));
        return facts;
    }
}
