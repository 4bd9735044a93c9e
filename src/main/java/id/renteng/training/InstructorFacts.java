package id.renteng.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known about an instructor, and may change.
///
/// @param name   1 to 120 characters
/// @param centre the code of the centre she works for; empty if she comes from outside
/// @param themes the codes of those she teaches
/// @param user   the user she signs in as; null if she has none, or nobody has said
public record InstructorFacts(
        String name,
        String centre,
        Set<String> themes,
        @Nullable UUID user) implements Facts {

    /// Without an account.
    public InstructorFacts(String name, String centre, Set<String> themes) {
        this(name, centre, themes, null);
    }

    public InstructorFacts {
        name = Named.of(name);
        themes = Set.copyOf(themes);
    }

    public boolean isFromOutside() {
        return centre.isEmpty();
    }

    @Override
    public Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        told.put("name", name);
        told.put("centre", centre);
        told.put("themes", Named.joined(themes));
        told.put("user", user == null ? "" : user.toString());
        return told;
    }
}
