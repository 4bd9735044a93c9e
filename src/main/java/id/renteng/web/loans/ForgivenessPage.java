package id.renteng.web.loans;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;

/// Letting go of what another member still owes.
///
/// @param open all that she owes the reader
public record ForgivenessPage(LoanHead head, PersonId debtor, Money open, Errors errors) {}
