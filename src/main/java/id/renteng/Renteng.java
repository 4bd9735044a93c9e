package id.renteng;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class Renteng {

    public static void main(String... args) {
        SpringApplication.run(Renteng.class, args);
    }

    /// The one source of "now": everything that needs the time is given this clock. Western Indonesian time.
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Jakarta"));
    }
}
