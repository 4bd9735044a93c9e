package id.renteng.growth;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one assessment.
public record AssessmentId(UUID value) implements Id {

    public static AssessmentId random() {
        return new AssessmentId(UUID.randomUUID());
    }
}
