package id.renteng.training;

import id.renteng.kernel.BasisPoints;
import id.renteng.training.TrainingRule.Pass;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// How long a theme is taught and what a pass takes, for classes that begin from a day on.
///
/// @param sessions      how many, 1 or more
/// @param minutes       of all sessions together, 1 or more
/// @param attendanceMin the share of the sessions a pass takes; empty: as the rule of all skills says
/// @param scoreMin      the least score of the test after the class, 0 to 100; empty: as the rule says
public record Programme(
        LocalDate from, int sessions, int minutes, Optional<BasisPoints> attendanceMin, OptionalInt scoreMin) {

    private static final int SCORE_MAX = 100;

    public Programme {
        if (sessions < 1) throw new IllegalArgumentException("sessions " + sessions);
        if (minutes < 1) throw new IllegalArgumentException("minutes " + minutes);
        if (scoreMin.isPresent() && (scoreMin.getAsInt() < 0 || scoreMin.getAsInt() > SCORE_MAX)) {
            throw new IllegalArgumentException("score " + scoreMin.getAsInt());
        }
    }

    /// Whether it asks for something of its own.
    boolean asksOwnPass() {
        return attendanceMin.isPresent() || scoreMin.isPresent();
    }

    /// What a pass takes where the rule of all skills asks for this.
    Pass over(Pass usual) {
        return new Pass(
                attendanceMin.orElse(usual.attendanceMin()),
                scoreMin.isPresent() ? scoreMin : usual.scoreMin(),
                usual.asksOwnWords());
    }

    Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        told.put("sessions", Integer.toString(sessions));
        told.put("minutes", Integer.toString(minutes));
        told.put(
                "attendance",
                attendanceMin.map(share -> share.value() / 100 + " %").orElse(""));
        told.put("score", scoreMin.isPresent() ? Integer.toString(scoreMin.getAsInt()) : "");
        return told;
    }
}
