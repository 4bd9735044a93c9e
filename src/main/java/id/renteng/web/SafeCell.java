package id.renteng.web;

import java.util.regex.Pattern;

/// Text that leaves for a spreadsheet. A spreadsheet program takes a cell that begins like a formula for one and runs
/// it; such a text gets an apostrophe in front, which the program shows as text. A plain number is left as it is.
public final class SafeCell {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,18})?");
    private static final Pattern BEGINS_LIKE_FORMULA =
            Pattern.compile("^[\\s\\u00A0\\p{Cf}\"']*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212].*", Pattern.DOTALL);

    private SafeCell() {}

    /// In one line, and never a formula.
    public static String of(String text) {
        var line = CONTROL.matcher(text).replaceAll(" ");
        if (NUMBER.matcher(line).matches()) return line;
        return BEGINS_LIKE_FORMULA.matcher(line).matches() ? "'" + line : line;
    }

    /// The same, quoted for a CSV file.
    public static String csv(String text) {
        return '"' + of(text).replace("\"", "\"\"") + '"';
    }
}
