package id.renteng.training;

import java.util.Map;

/// What is known about a thing of the catalogue, and may change.
public sealed interface Facts permits CentreFacts, RoomFacts, ThemeFacts, InstructorFacts {

    /// By which people know it; two in use in one place never have the same.
    String name();

    /// The code of what its name must be the only one of its kind in; empty for the whole city.
    default String place() {
        return "";
    }

    /// Everything about it in words, in the order in which it is told.
    Map<String, String> told();
}
