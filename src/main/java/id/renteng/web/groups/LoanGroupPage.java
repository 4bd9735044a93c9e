package id.renteng.web.groups;

import id.renteng.groups.Charter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One loan group: who is in it, and the ways to all that it does.
///
/// @param staff       true for people of the city, who may open persons and the coached group
/// @param mayApply    true for who may fill in its application
/// @param hasBorrowed true once a loan was paid out to it, for who may open that loan
/// @param mayEdit     true for who may change officers and members
/// @param frozen      true while nobody joins or leaves
/// @param chair       how to reach its chair, for who works with the group
/// @param suspected   true while it is frozen on suspicion, for people of the city
/// @param leaving     who has said that she will leave
/// @param left        who was in it and left, for people of the city; the last one first
/// @param charter     what it agreed when it was formed; null for groups of before that was asked
/// @param account     the account of its cash, for who may know; null for others
/// @param agreedOn    the day of the last yes of its members; null for groups of before they were asked
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
        boolean hasBorrowed,
        boolean mayEdit,
        boolean frozen,
        @Nullable Contact chair,
        @Nullable Charter charter,
        @Nullable LocalDate agreedOn,
        GroupAccountPage.@Nullable Known account,
        boolean suspected,
        List<Said> leaving,
        List<Left> left) {

    /// @param phone in E.164
    public record Contact(String name, String phone) {}

    public record Said(String id, String name, LocalDate on) {}

    /// @param reason the name of a reason for leaving, as far as the reader may know it
    public record Left(String name, LocalDate since, LocalDate on, String reason) {}

    /// @param nik masked; empty for other members
    public record Member(String id, String name, String office, String nik, LocalDate since) {}
}
