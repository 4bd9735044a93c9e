package id.renteng.web.passbook;

/// Before the first loan.
public record NoPassbookPage() {}
