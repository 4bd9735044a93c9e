package id.renteng.web.groups;

import java.time.LocalDate;
import java.util.List;

/// One loan group: who is in it, and the ways to all that it does.
///
/// @param staff       true for people of the city, who may open persons and the coached group
/// @param mayApply    true for who may fill in its application
/// @param hasBorrowed true once a loan was paid out to it
public record LoanGroupPage(
        String id,
        String name,
        String kelurahan,
        String coachedId,
        String coachedName,
        String status,
        LocalDate formedOn,
        List<Member> members,
        boolean staff,
        boolean mayApply,
        boolean hasBorrowed) {

    /// @param nik masked; empty for other members
    public record Member(String id, String name, String office, String nik, LocalDate since) {}
}
