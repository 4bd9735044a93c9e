package id.renteng.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What is known about an instructor, and may change.
///
/// @param name   1 to 120 characters
/// @param centre the code of the centre she works for; empty if she comes from outside
/// @param themes the codes of those she teaches
public record InstructorFacts(String name, String centre, Set<String> themes) implements Facts {

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
        return told;
    }
}
