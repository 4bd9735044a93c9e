package id.renteng.groups;

import id.renteng.kernel.Id;
import java.util.UUID;

/// The identity of a question whether somebody may join a loan group.
public record JoinQuestionId(UUID value) implements Id {

    public static JoinQuestionId random() {
        return new JoinQuestionId(UUID.randomUUID());
    }
}
