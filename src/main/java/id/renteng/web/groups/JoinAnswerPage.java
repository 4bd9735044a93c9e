package id.renteng.web.groups;

import id.renteng.groups.HouseRules;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The question whether somebody may join a loan group, for one of those who are asked.
///
/// @param action   where her answer goes
/// @param newcomer who would join
/// @param own      she is the one who would join
/// @param members  the names of those who are in the group
/// @param rules    what the group agreed; null for a group of before that was asked
/// @param answer   what she said, `yes` or `no`; empty while she has not
public record JoinAnswerPage(
        String action,
        String group,
        String newcomer,
        boolean own,
        List<String> members,
        @Nullable HouseRules rules,
        LocalDate answerBy,
        String answer,
        Errors errors) {}
