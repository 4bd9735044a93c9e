package id.renteng.web.loans;

import id.renteng.financing.Happening;
import id.renteng.web.Errors;

/// Asking for something to be taken back.
///
/// @param open       it can be taken back now
/// @param replaceable it is the last meeting: another sheet may take its place
/// @param reason     as typed
public record AskPage(LoanHead head, Happening act, boolean open, boolean replaceable, String reason, Errors errors) {}
