package id.renteng.financing;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one receipt.
public record ReceiptId(UUID value) implements Id {

    public static ReceiptId random() {
        return new ReceiptId(UUID.randomUUID());
    }
}
