package id.renteng.web;

/// One thing to choose in a form.
///
/// @param value what is sent
/// @param label what is read
/// @param hint  more about it, or empty
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
