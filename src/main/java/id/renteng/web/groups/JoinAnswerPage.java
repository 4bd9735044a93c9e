package id.renteng.web.groups;

import id.renteng.web.Errors;
import java.time.LocalDate;

/// The question whether somebody may join a loan group, for one of those who are asked.
///
/// @param action   where her answer goes
/// @param newcomer who would join
/// @param own      she is the one who would join
/// @param over     the name of why nobody can answer it any more; empty while they can
/// @param inTime   false once nobody can say yes to it any more
/// @param answer   what she said, `yes` or `no`; empty while she has not
/// @param refused  she said no when this was asked before, which stands until she answers again
public record JoinAnswerPage(
        String action,
        AgreementFacts facts,
        String newcomer,
        boolean own,
        String over,
        LocalDate answerBy,
        boolean inTime,
        String answer,
        boolean refused,
        Errors errors) {}
