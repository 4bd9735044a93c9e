package id.renteng.registry;

import id.renteng.kernel.OverTime;
import id.renteng.registry.RetentionRule.Kind;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What of uploaded lists and of looks at whole NIKs is over its time. Nobody needs them for a loan.
@Configuration(proxyBeanMethods = false)
class ListsOverTime {

    @Bean
    OverTime filesOverTime(RetentionTable records) {
        return new Plain(Kind.IMPORT_FILE, records);
    }

    @Bean
    OverTime rowsOverTime(RetentionTable records) {
        return new Plain(Kind.REFUSED_ROW, records);
    }

    @Bean
    OverTime looksOverTime(RetentionTable records) {
        return new Plain(Kind.UNMASKING, records);
    }

    private record Plain(Kind which, RetentionTable records) implements OverTime {

        @Override
        public String kind() {
            return which.name();
        }

        @Override
        public Over over(LocalDate until) {
            return new Over(records.due(which, until), 0);
        }

        @Override
        public int erase(LocalDate until) {
            return records.erase(which, until);
        }
    }
}
