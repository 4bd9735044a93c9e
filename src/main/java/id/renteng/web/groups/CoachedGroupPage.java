package id.renteng.web.groups;

import id.renteng.groups.GroupRules;
import id.renteng.groups.Moved;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One coached group: its members, its loan groups, and what can be done next.
///
/// @param since         the day it came into its present state
/// @param certificate   the address of its certificate, once it is inaugurated
/// @param mayEdit       true for who may add members and propose
/// @param canBeProposed true in the state in which it may be proposed
/// @param mayVerify     true for who may find it in order or send it back now
/// @param mayChangeStanding true for who may suspend, restore, revoke or disband it now
/// @param history       every move that carried a reason, the newest first
/// @param rules         how large groups may be
public record CoachedGroupPage(
        String id,
        String name,
        String kelurahan,
        String bond,
        String status,
        LocalDate since,
        @Nullable String certificate,
        List<Member> members,
        List<LoanGroupRow> loanGroups,
        boolean mayEdit,
        boolean canBeProposed,
        boolean mayVerify,
        boolean mayChangeStanding,
        List<Moved> history,
        GroupRules rules) {

    /// @param loanGroup the name of her loan group, or empty
    public record Member(String id, String name, String nik, String kelurahan, String loanGroup) {}

    /// @param status the key part of its state
    public record LoanGroupRow(String id, String name, int members, String status) {}

    /// How many members may still form a loan group.
    public long free() {
        return members.stream().filter(member -> member.loanGroup().isEmpty()).count();
    }
}
