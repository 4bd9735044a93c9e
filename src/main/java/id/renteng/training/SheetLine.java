package id.renteng.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/// One line of a class's spreadsheet, as it was written.
///
/// @param row        its number in the spreadsheet
/// @param code       which participant; empty for somebody new, who is then named by her NIK
/// @param attendance what is written for each session; what is empty says nothing
/// @param result     [#PASSED], [#FAILED], or nothing
public record SheetLine(
        int row,
        String code,
        String nik,
        Map<LocalDate, String> attendance,
        String before,
        String after,
        String result) {

    public static final String PRESENT = "Hadir";
    public static final String ABSENT = "Tidak";
    public static final String PASSED = "Lulus";
    public static final String FAILED = "Tidak lulus";

    public SheetLine {
        attendance = Map.copyOf(attendance);
    }

    /// The identity number is nothing to be written anywhere.
    @Override
    public String toString() {
        return "line " + row;
    }

    String at(LocalDate session) {
        return Objects.requireNonNullElse(attendance.get(session), "").strip();
    }

    String score(TestPart part) {
        return switch (part) {
            case BEFORE -> before.strip();
            case AFTER -> after.strip();
        };
    }
}
