package id.renteng.web.groups;

import id.renteng.web.Errors;
import java.time.LocalDate;

/// The question whether somebody wants a loan group, to be answered.
///
/// @param action   where the answer goes; empty where nobody asks her
/// @param back     where she came from; empty on her own page
/// @param member   whose answer it is
/// @param own      true where she answers herself
/// @param asking   the number of the question
/// @param answered true where she said yes before
/// @param open     false once the time is over
public record AnswerPage(
        AgreementFacts facts,
        String action,
        String back,
        String member,
        boolean own,
        int asking,
        LocalDate answerBy,
        boolean answered,
        boolean open,
        AgreementForm form,
        Errors errors) {}
