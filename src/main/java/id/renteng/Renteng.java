package id.renteng;

import id.renteng.operation.RentengCommand;
import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// The program: `bin/renteng` and `./mvnw spring-boot:run` begin here.
@SpringBootApplication
public class Renteng {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /// A connection compares days with instants in the zone of the program, whatever the machine's is: on a server in
    /// UTC, what is to be kept for a year would go seven hours early.
    public static void main(String... args) {
        TimeZone.setDefault(TimeZone.getTimeZone(WIB));
        var code = RentengCommand.run(Renteng.class, args);
        if (code != 0) System.exit(code);
    }

    /// The one source of "now": everything that needs the time is given this clock. Western Indonesian time.
    @Bean
    Clock clock() {
        return Clock.system(WIB);
    }
}
