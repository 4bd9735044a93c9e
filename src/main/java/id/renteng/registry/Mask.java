package id.renteng.registry;

/// What may be shown of a number that identifies somebody.
public final class Mask {

    private Mask() {}

    /// `1571••••••••0012`: the place and the serial, not the birth date.
    static String nik(String digits) {
        return digits.substring(0, 4) + "••••••••" + digits.substring(12);
    }

    /// The last four digits of an account number, dots for the rest.
    public static String account(String number) {
        int shown = Math.min(4, number.length() / 2);
        return "•".repeat(number.length() - shown) + number.substring(number.length() - shown);
    }

    /// Something in a NIK column that is not a NIK: its first four characters, its length told by dots, at most twenty
    /// of them.
    public static String broken(String cell) {
        var text = cell.strip();
        if (text.chars().filter(Character::isDigit).count() < 6)
            return text.length() > 30 ? text.substring(0, 30) : text;
        return text.substring(0, 4) + "•".repeat(Math.min(20, text.length() - 4));
    }
}
