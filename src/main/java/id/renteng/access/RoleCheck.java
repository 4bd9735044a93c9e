package id.renteng.access;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Role;
import java.util.Set;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Turns away who asks for what her role may never do, and writes in the audit trail that she tried; then who works in
/// one part of the city and asks for what lies elsewhere. It stands before the transaction of a [Command], so that the
/// line stays when the command never began.
@Aspect
@Component
@Order(RoleCheck.BEFORE_THE_TRANSACTION)
public class RoleCheck {

    static final int BEFORE_THE_TRANSACTION = 50;

    private static final String OUTCOME = NotAllowed.class.getSimpleName();

    private final AuditTable audit;
    private final Areas areas;

    RoleCheck(AuditTable audit, Areas areas) {
        this.audit = audit;
        this.areas = areas;
    }

    @Before("within(id.renteng..*) && @annotation(command)")
    void check(JoinPoint call, Command command) {
        var by = AuditTrail.actor(call);
        mustBe(by, command.value(), "", command.by());
        if (!by.area().isCity()) areas.mustCover(by, Named.in(call.getArgs()));
    }

    /// @param act    what she asked for, as the trail shows it
    /// @param detail what about it may be kept: no names, no identity numbers
    /// @throws NotAllowed unless the actor has one of the roles
    public void mustBe(Actor by, String act, String detail, Role... roles) {
        if (by.is(roles)) return;
        audit.insert(by, act, OUTCOME, detail);
        throw new NotAllowed(by, "one of " + Set.of(roles));
    }
}
