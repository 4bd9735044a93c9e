package id.renteng.registry;

import id.renteng.kernel.Area;
import id.renteng.kernel.Spot;
import id.renteng.registry.BusinessMap.Count;
import id.renteng.registry.BusinessMap.Placed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the view `registry_placed_business`: every business with where its owner is registered, and its place
/// where that may be shown.
@Repository
class BusinessMapTable {

    private final JdbcClient db;

    BusinessMapTable(JdbcClient db) {
        this.db = db;
    }

    Map<String, Count> counts(Area area, String trade) {
        var counts = new HashMap<String, Count>();
        db.sql("""
                        select kelurahan, count(*) as businesses, count(latitude_e6) as placed
                          from registry_placed_business
                         where (:trade = '' or trade = :trade)
                           and (cardinality(:areas) = 0 or exists (
                               select from unnest(:areas) as code
                                where kelurahan = code or kelurahan like code || '.%'))
                         group by kelurahan
                        """).param("trade", trade).param("areas", area.array()).query(row -> {
            counts.put(row.getString("kelurahan"), new Count(row.getInt("businesses"), row.getInt("placed")));
        });
        return counts;
    }

    List<Placed> placed(Collection<String> kelurahan, String trade, int limit) {
        return db.sql("""
                        select * from registry_placed_business
                         where kelurahan = any(:kelurahan) and latitude_e6 is not null
                           and (:trade = '' or trade = :trade)
                         order by name, id
                         limit :limit
                        """)
                .param("kelurahan", kelurahan.toArray(String[]::new))
                .param("trade", trade)
                .param("limit", limit)
                .query((row, number) -> new Placed(
                        new BusinessId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("owner", UUID.class)),
                        row.getString("name"),
                        row.getString("trade"),
                        new Spot(row.getInt("latitude_e6"), row.getInt("longitude_e6"))))
                .list();
    }
}
