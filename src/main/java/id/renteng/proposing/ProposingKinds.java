package id.renteng.proposing;

import id.renteng.kernel.KeptKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// Which records of proposed groups this module keeps.
@Component
class ProposingKinds implements KeptKinds {

    private static final List<Kind> KINDS =
            List.of(Kind.of("GROUP", "proposing_wish", "proposing_proposal", "proposing_seat"));

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }
}
