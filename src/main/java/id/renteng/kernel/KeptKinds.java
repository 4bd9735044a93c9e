package id.renteng.kernel;

import java.util.List;

/// Which kinds of records a module keeps, and in which tables: every table of the module is of one kind. How long each
/// kind is kept is a rule of the register (UU 27/2022, articles 43 and 44); several modules may keep the same kind.
public interface KeptKinds {

    List<Kind> kinds();

    /// @param code   such as `LOAN_FILE`; the text is `rights.retention.<code>`
    /// @param tables their names in the database
    record Kind(String code, List<String> tables) {

        public Kind {
            tables = List.copyOf(tables);
        }

        public static Kind of(String code, String... tables) {
            return new Kind(code, List.of(tables));
        }
    }
}
