package id.renteng.web.loans;

import id.renteng.financing.ActId;
import id.renteng.financing.MeetingId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What of a loan does not stand any more, as its pages mark it.
public record Undone(Map<ActId, Mark> acts) {

    /// Everything stands.
    public static final Undone NOTHING = new Undone(Map.of());

    /// @param by      the name of who approved it
    /// @param instead the meeting that took its place, if one did
    public record Mark(Instant at, String by, String reason, Optional<MeetingId> instead) {}

    public boolean is(ActId act) {
        return acts.containsKey(act);
    }

    public Optional<Mark> of(ActId act) {
        return Optional.ofNullable(acts.get(act));
    }
}
