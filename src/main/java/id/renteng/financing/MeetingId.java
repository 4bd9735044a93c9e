package id.renteng.financing;

import id.renteng.kernel.Id;
import java.util.UUID;

/// Names one meeting of a group.
public record MeetingId(UUID value) implements Id {

    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }
}
