package id.renteng.growth;

import id.renteng.kernel.KeptKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// Which assessments of businesses this module keeps.
@Component
class GrowthKinds implements KeptKinds {

    private static final List<Kind> KINDS =
            List.of(Kind.of("GROWTH", "growth_assessment", "growth_answer"), Kind.of("RULES", "growth_rule"));

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }
}
