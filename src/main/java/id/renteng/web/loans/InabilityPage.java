package id.renteng.web.loans;

import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import java.util.Map;

/// Recording that a member cannot pay.
///
/// @param owes    what she owes to other members, which all others then bear
/// @param burdens how much of it each of them bears
/// @param on      as typed
public record InabilityPage(
        LoanHead head, MemberPart member, Money owes, Map<PersonId, Money> burdens, String on, Errors errors) {}
