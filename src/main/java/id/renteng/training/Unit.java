package id.renteng.training;

/// A unit of competence of the national standards (SKKNI), as a programme names it.
///
/// @param code as printed, such as `N.821100.001.02`; not empty, up to 30 characters
/// @param name not empty, up to 200 characters
public record Unit(String code, String name) {

    private static final int CODE_MOST = 30;
    private static final int NAME_MOST = 200;

    public Unit {
        code = code.strip();
        name = name.strip();
        if (code.isEmpty() || code.length() > CODE_MOST) throw new IllegalArgumentException("code " + code);
        if (name.isEmpty() || name.length() > NAME_MOST) throw new IllegalArgumentException("name " + name);
    }
}
