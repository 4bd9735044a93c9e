package id.renteng.groups;

import id.renteng.registry.Names;
import java.time.LocalDate;

/// What an officer read from the passbook of a group's account, as typed. It does not print the number.
///
/// @param holder the name as the bank has it
public record NewGroupAccount(String bankName, String number, String holder, LocalDate openedOn) {

    public NewGroupAccount {
        bankName = Names.tidy(bankName);
        holder = Names.tidy(holder);
    }

    @Override
    public String toString() {
        return "new group account at " + bankName;
    }
}
