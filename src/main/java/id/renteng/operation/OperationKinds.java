package id.renteng.operation;

import id.renteng.kernel.KeptKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// The jobs and sessions of the running program.
@Component
class OperationKinds implements KeptKinds {

    private static final List<Kind> KINDS =
            List.of(Kind.of("WORK", "operation_job", "session_web", "session_web_attributes"));

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }
}
