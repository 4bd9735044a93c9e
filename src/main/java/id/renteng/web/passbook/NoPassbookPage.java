package id.renteng.web.passbook;

import id.renteng.web.rights.OwnTask;
import java.util.List;

/// Before the first loan.
public record NoPassbookPage(List<OwnTask> tasks, List<NoticeLine> notices) {}
