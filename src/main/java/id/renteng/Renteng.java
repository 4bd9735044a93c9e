package id.renteng;

import id.renteng.operation.RentengCommand;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// The program: `bin/renteng` and `./mvnw spring-boot:run` begin here.
@SpringBootApplication
public class Renteng {

    public static void main(String... args) {
        var code = RentengCommand.run(Renteng.class, args);
        if (code != 0) System.exit(code);
    }

    /// The one source of "now": everything that needs the time is given this clock. Western Indonesian time.
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Jakarta"));
    }
}
