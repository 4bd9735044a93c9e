package id.renteng.web.passbook;

import java.util.List;

/// Before the first loan.
public record NoPassbookPage(List<NoticeLine> notices) {}
