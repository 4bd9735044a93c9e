package id.renteng.web.applications;

import id.renteng.financing.ApplicationRefusal;
import id.renteng.financing.ConsentRefusal;
import id.renteng.financing.PayOutRefusal;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the pages say to each refusal, with the names of those it is about.
@Component
class Refusals {

    private final People people;

    Refusals(People people) {
        this.people = people;
    }

    Errors of(ApplicationRefusal refusal) {
        return switch (refusal) {
            case ApplicationRefusal.NotNow _ -> Errors.of("application.refused.not-now");
            case ApplicationRefusal.KeyUsed _ -> Errors.of("application.refused.key-used");
            case ApplicationRefusal.DateWrong _ -> Errors.of("application.refused.date");
            case ApplicationRefusal.GroupFrozen _ -> Errors.of("complaint.frozen.application");
            case ApplicationRefusal.LoanRunning _ -> Errors.of("application.refused.loan-running");
            case ApplicationRefusal.GroupDissolved _ -> Errors.of("application.refused.dissolved");
            case ApplicationRefusal.AlreadyOpen(var reference) ->
                Errors.of("application.refused.already-open", reference);
            case ApplicationRefusal.NoSuchScheme _ -> Errors.of("application.refused.no-scheme");
            case ApplicationRefusal.NotAMember(var person) ->
                Errors.of("application.refused.not-a-member", name(person));
            case ApplicationRefusal.NotReady(var task, var who) ->
                Errors.of("application.refused.not-ready." + task.name(), who.name());
            case ApplicationRefusal.WrongSize(var members, var least, var most) ->
                Errors.of("application.refused.size", members, least, most);
            case ApplicationRefusal.OverCeiling(var most) -> at("total", "application.refused.ceiling", most);
            case ApplicationRefusal.TenorNotAllowed(var allowed) ->
                at("tenor", "application.refused.tenor", join(allowed));
            case ApplicationRefusal.MembersChanged _ -> Errors.of("application.refused.members-changed");
            case ApplicationRefusal.PartOutside(var member, var least, var most) ->
                at("part-" + member.value(), "application.refused.part", name(member), least, most);
            case ApplicationRefusal.MembersBehind(var members) ->
                Errors.of("application.refused.behind", names(members));
            case ApplicationRefusal.PurposeMissing(var member) ->
                at("purpose-" + member.value(), "application.refused.purpose", name(member));
            case ApplicationRefusal.PartsDoNotAddUp(var difference) ->
                difference.isNegative()
                        ? Errors.of("application.refused.parts-over", difference.negated())
                        : Errors.of("application.refused.parts-short", difference);
            case ApplicationRefusal.ConsentMissing(var members) ->
                Errors.of("application.refused.consent-missing", names(members));
            case ApplicationRefusal.WordsMissing _ -> at("words", "application.refused.words");
        };
    }

    Errors of(ConsentRefusal refusal) {
        return switch (refusal) {
            case ConsentRefusal.NotNow _ -> Errors.of("application.consent.refused.not-now");
            case ConsentRefusal.PartsDoNotAddUp(var difference) ->
                difference.isNegative()
                        ? Errors.of("application.refused.parts-over", difference.negated())
                        : Errors.of("application.refused.parts-short", difference);
            case ConsentRefusal.NoPart _ -> Errors.of("application.consent.refused.no-part");
            case ConsentRefusal.TextChanged _ -> Errors.of("application.consent.refused.text-changed");
            case ConsentRefusal.MethodNotYours _ -> at("method", "application.consent.refused.method");
            case ConsentRefusal.WitnessMissing _ -> at("witness", "application.consent.refused.witness");
            case ConsentRefusal.TimeWrong _ -> Errors.of("application.consent.refused.time");
        };
    }

    Errors of(PayOutRefusal refusal) {
        return switch (refusal) {
            case PayOutRefusal.NotNow _ -> Errors.of("application.receipt.refused.not-now");
            case PayOutRefusal.DateWrong _ -> Errors.of("application.refused.date");
            case PayOutRefusal.KeyUsed _,
                    PayOutRefusal.GroupFrozen _,
                    PayOutRefusal.CoolingOff _,
                    PayOutRefusal.PartsNotAgreed _,
                    PayOutRefusal.AmountWrong _,
                    PayOutRefusal.ConsentMissing _,
                    PayOutRefusal.AccountMissing _ -> Errors.of("application.receipt.refused.not-now");
        };
    }

    private static Errors at(String field, String key, Object... arguments) {
        return Errors.NONE.and(field, key, arguments);
    }

    private String name(PersonId person) {
        return names(List.of(person));
    }

    private String names(List<PersonId> members) {
        var found = people.all(members);
        return members.stream()
                .map(member -> found.containsKey(member) ? found.get(member).name() : "?")
                .collect(Collectors.joining(", "));
    }

    private static String join(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
