package id.renteng.registry;

import id.renteng.registry.RegistrationRefusal.FieldProblem;
import java.util.List;

/// Why something about a person was not corrected, in the order these are checked.
public sealed interface CorrectionRefusal {

    /// Something is wrong with these fields, all of them: `name`, `kelurahan`, `address`, `born`, `nik`, `why`.
    record FieldsWrong(List<FieldProblem> fields) implements CorrectionRefusal {}

    /// It says what the register says.
    record NothingDiffers() implements CorrectionRefusal {}

    /// Somebody else is registered with this NIK.
    record NikTaken() implements CorrectionRefusal {}

    /// Her NIK says another sex, so that it takes two people.
    record NikSaysOther() implements CorrectionRefusal {}

    /// Another of this kind waits for its second person.
    record AnotherWaits() implements CorrectionRefusal {}
}
