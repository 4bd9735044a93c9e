package id.renteng.readiness;

import id.renteng.kernel.OverTime;
import id.renteng.registry.LegalHolds;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Photos of visits, and checks of credit history that no longer count, when their time is over. Those of somebody whom
/// a loan holds stay.
@Configuration(proxyBeanMethods = false)
class EvidenceOverTime {

    @Bean
    OverTime photosOverTime(OverTimeTable evidence, LegalHolds holds) {
        return new OverTime() {

            @Override
            public String kind() {
                return "VISIT_PHOTO";
            }

            @Override
            public Over over(LocalDate until) {
                var held = holds.among(evidence.photographed(until));
                return evidence.photos(until, held);
            }

            @Override
            public int erase(LocalDate until) {
                return evidence.erasePhotos(until, holds.among(evidence.photographed(until)));
            }
        };
    }

    @Bean
    OverTime creditChecksOverTime(OverTimeTable evidence, LegalHolds holds) {
        return new OverTime() {

            @Override
            public String kind() {
                return "CREDIT_CHECK";
            }

            @Override
            public Over over(LocalDate until) {
                return evidence.creditChecks(until, holds.among(evidence.checked(until)));
            }

            @Override
            public int erase(LocalDate until) {
                return evidence.eraseCreditChecks(until, holds.among(evidence.checked(until)));
            }
        };
    }
}
