package id.renteng.access;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Confidential;
import id.renteng.kernel.Id;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Stands around every [Command] whose actor passed the [RoleCheck]: writes who did what to which ids with which
/// outcome, in the command's own transaction. A refusal is written too: it is a fact that somebody tried.
///
/// Only ids, amounts, dates, numbers and choices are written: no names, no identity numbers, no free text, and nothing
/// that is [Confidential].
@Aspect
@Component
@Order(AuditTrail.INSIDE_THE_TRANSACTION)
class AuditTrail {

    static final int INSIDE_THE_TRANSACTION = 200;

    private final AuditTable audit;

    AuditTrail(AuditTable audit) {
        this.audit = audit;
    }

    /// Only our own types are looked at: at every start that spares asking each type of each library.
    @Around("within(id.renteng..*) && @annotation(command)")
    Object record(ProceedingJoinPoint call, Command command) throws Throwable {
        var by = actor(call);
        var outcome = call.proceed();
        audit.insert(by, command.value(), outcomeOf(outcome), detail(call, outcome));
        return outcome;
    }

    static Actor actor(JoinPoint call) {
        return Arrays.stream(call.getArgs())
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a command needs an Actor: " + call.getSignature()));
    }

    private static String outcomeOf(Object outcome) {
        return outcome instanceof Result.Refused<?, ?>(var reason)
                ? reason.getClass().getSimpleName()
                : "DONE";
    }

    private static String detail(ProceedingJoinPoint call, Object outcome) {
        var method = ((MethodSignature) call.getSignature()).getMethod();
        if (method.isAnnotationPresent(Confidential.class)) return "";
        var parameters = method.getParameters();
        var parts = new ArrayList<String>();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(Confidential.class)) continue;
            addIfPlain(parts, name(parameters[i]), call.getArgs()[i]);
        }
        addIfPlain(parts, "made", outcome instanceof Result.Done<?, ?>(var value) ? value : outcome);
        return String.join(" ", parts);
    }

    private static String name(Parameter parameter) {
        return parameter.getName();
    }

    /// Of a record its ids: what it is about. The rest of it may be personal.
    private static void addIds(List<String> parts, String name, Record record) {
        for (var component : Named.componentsOf(record)) {
            if (component.getType().isRecord() && Named.valueOf(component, record) instanceof Record inside) {
                var path = name + "." + component.getName();
                if (inside instanceof Id id) addIfPlain(parts, path, id);
                else if (!(inside instanceof Money)) addIds(parts, path, inside);
            }
        }
    }

    private static void addIfPlain(List<String> parts, String name, @Nullable Object value) {
        switch (value) {
            case Id id -> parts.add(name + "=" + id.value());
            case Money amount -> parts.add(name + "=" + amount.rupiah());
            case LocalDate on -> parts.add(name + "=" + on);
            case Enum<?> choice -> parts.add(name + "=" + choice.name());
            case Integer number -> parts.add(name + "=" + number);
            case Record record -> addIds(parts, name, record);
            case null, default -> {}
        }
    }
}
