package id.renteng.web.passbook;

import java.time.LocalDate;

/// One notice on a member's home page.
///
/// @param kind  of [id.renteng.groups.Notice.Kind]
/// @param about whom it concerns
public record NoticeLine(String kind, String about, LocalDate on) {}
