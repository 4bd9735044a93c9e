package id.renteng.kernel;

import java.util.UUID;

/// Names one intention of a person to move money, made when the form was shown. Sending the same form twice carries the
/// same key, so the second arrival is answered with the first one's outcome and moves nothing.
public record IdempotencyKey(UUID value) implements Id {

    public static IdempotencyKey random() {
        return new IdempotencyKey(UUID.randomUUID());
    }
}
