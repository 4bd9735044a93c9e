package id.renteng.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.PaidOut;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.kernel.Area;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who works in a part of the city reads figures of that part, and each is the length of the list that it opens.
@SpringBootTest(properties = "renteng.test.city=area-figures")
@Import(PaidOut.class)
class AreaFiguresTests {

    private static final Area LEGOK = new Area(Set.of("15.71.10.1003"));
    private static final Area PELAYANGAN = new Area(Set.of("15.71.05"));
    private static final Area BOTH = new Area(Set.of("15.71.10.1003", "15.71.05"));

    @Autowired
    Insight insight;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    PaidOut paidOut;

    @Autowired
    JdbcClient db;

    @Test
    void figures_are_of_her_part_and_parts_add_up_to_the_city() {
        var town = new Town(db, coached, groups);
        var club = town.club("Legok", 12);
        town.loanGroup(club, 5);
        town.loanGroup(club, 5);
        town.loanGroup(town.club("Pelayangan", "15.71.05.1001", 5), 5);
        paidOut.group("Pinjam");

        assertThat(insight.funnel(LEGOK).groups())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(group -> group.kelurahan().equals("15.71.10.1003"));
        assertThat(insight.funnel(PELAYANGAN).groups()).hasSize(1);
        for (var area : List.of(LEGOK, PELAYANGAN, BOTH, Area.CITY)) {
            for (var step : insight.funnel(area).steps()) {
                assertThat(insight.behind(area, step.stage(), false, "", FunnelFilter.ALL))
                        .hasSize(step.reached());
                assertThat(insight.behind(area, step.stage(), true, "", FunnelFilter.ALL))
                        .hasSize(step.waiting());
            }
        }
        assertThat(insight.money(LEGOK).plus(insight.money(PELAYANGAN))).isEqualTo(insight.money(BOTH));
        assertThat(insight.money(new Area(Set.of("15.71")))).isEqualTo(insight.money(Area.CITY));
        assertThat(insight.money(Area.CITY).running()).isEqualTo(1);
    }
}
