package id.renteng.training;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import java.util.Set;
import java.util.UUID;

/// Puts instructors on the list.
public final class Instructors {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);

    private Instructors() {}

    /// The code of somebody of that name who teaches a theme; another test may have put her there.
    public static String named(InstructorCare care, String name, String theme) {
        return care.all().stream()
                .filter(one -> one.facts().name().equalsIgnoreCase(name) && !one.isRetired())
                .map(Entry::code)
                .findFirst()
                .orElseGet(() -> switch (care.add(new InstructorFacts(name, "", Set.of(theme)), OFFICER)) {
                    case Done(var code) -> code;
                    case Refused(var why) -> throw new AssertionError("refused: " + why);
                });
    }
}
