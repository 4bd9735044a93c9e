package id.renteng.web.groups;

import java.time.LocalDate;
import java.util.List;

/// The letter with which chair and treasurer open an account at a bank, to print and sign.
///
/// @param coached its coached group
/// @param decree  the number of the decree that inaugurated that; empty while there is none
/// @param members their names, chair first
public record AccountLetter(
        String group,
        String coached,
        String kelurahan,
        String decree,
        String chair,
        String treasurer,
        List<String> members,
        LocalDate on) {}
