package id.renteng.web.registry;

/// What an officer typed to correct something about a person. Each form has its own reason, so that an error stands at
/// its field.
public sealed interface Typed {

    /// She opened the page and typed nothing yet.
    record Nothing() implements Typed {}

    record OfHome(String name, String kelurahan, String address, String spouse, String why) implements Typed {}

    /// @param born a day, as `1985-03-17`
    record OfBirth(String born, String why) implements Typed {}

    record OfNik(String nik, String why) implements Typed {}

    /// @param sex a constant of [id.renteng.registry.Sex]
    record OfSex(String sex, String why) implements Typed {}

    /// The field at which a refusal of the whole form is shown.
    default String field() {
        return switch (this) {
            case Nothing() -> "";
            case OfHome _ -> "name";
            case OfBirth _ -> "born";
            case OfNik _ -> "nik";
            case OfSex _ -> "sex";
        };
    }

    /// The field of its reason.
    default String whyField() {
        return switch (this) {
            case Nothing() -> "";
            case OfHome _ -> "why";
            case OfBirth _ -> "whyBorn";
            case OfNik _ -> "whyNik";
            case OfSex _ -> "whySex";
        };
    }
}
