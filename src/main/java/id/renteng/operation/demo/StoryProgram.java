package id.renteng.operation.demo;

import id.renteng.access.Users;
import id.renteng.banking.Banks;
import id.renteng.financing.Loans;
import id.renteng.groups.LoanGroups;
import id.renteng.growth.Assessments;
import id.renteng.insight.Insight;
import id.renteng.ledger.Ledger;
import id.renteng.readiness.Readiness;
import id.renteng.registry.People;
import id.renteng.training.Classes;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// The whole program without its pages, with a clock that a story moves: tells the life of one group by giving the
/// program's own commands on a real database. Not a component: the server has another clock and tells no stories.
@EnableAutoConfiguration
@ComponentScan(
        basePackageClasses = {
            Users.class,
            People.class,
            LoanGroups.class,
            Classes.class,
            Readiness.class,
            Ledger.class,
            Banks.class,
            Loans.class,
            Assessments.class,
            Insight.class
        })
@Import({
    DemoStaff.class,
    DemoPreparation.class,
    DemoLending.class,
    DemoMeetings.class,
    StoryOfTheGroup.class,
    StoryOfTheLoan.class,
    StoryOfTheMeetings.class,
    StoryOfGrowth.class
})
public class StoryProgram {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    /// Tells the story on an empty database, which is full afterwards.
    ///
    /// @param url a JDBC address
    public static Transcript tell(String url, String user, String password) {
        var program = new SpringApplicationBuilder(StoryProgram.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false);
        try (var running = program.run(
                "--renteng.db.url=" + url,
                "--renteng.db.user=" + user,
                "--renteng.db.password=" + password,
                "--renteng.demo=true",
                "--spring.datasource.hikari.maximum-pool-size=2")) {
            var told = new Transcript();
            var teller = new Teller(told, running.getBean(StoryClock.class));
            var group = running.getBean(StoryOfTheGroup.class).tell(teller);
            running.getBean(StoryOfTheLoan.class).tell(teller, group);
            running.getBean(StoryOfGrowth.class).tell(teller, group);
            return told;
        }
    }

    @Bean
    Clock clock() {
        return new StoryClock(FIRST_DAY);
    }
}
