package id.renteng.web.readiness;

import java.time.LocalDate;

/// A member's letter to her lender, to print and sign.
///
/// @param route names the texts
public record Letter(String name, String nik, String address, String kelurahan, String route, LocalDate on) {}
