package id.renteng.operation;

import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Tells why the program did not start, before Spring does: two sentences and no stack trace where the reason is known.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartProblems implements SpringBootExceptionReporter {

    StartProblems(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var known = sentences(failure);
        known.ifPresent(Console::complain);
        return known.isPresent();
    }

    /// What to tell about this failure, if it is one of those that a person can remove.
    static Optional<String> sentences(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) return Optional.of(known.sentences());
            if (cause instanceof PortInUseException taken)
                return Optional.of(portTaken(taken).sentences());
        }
        return Optional.empty();
    }

    private static CannotStart portTaken(PortInUseException taken) {
        return new CannotStart(
                "Porta %d sudah dipakai program lain; hentikan program itu, atau pilih porta lain dengan SERVER_PORT."
                        .formatted(taken.getPort()),
                "Port %d is taken by another program; stop that one, or choose another port with SERVER_PORT."
                        .formatted(taken.getPort()));
    }
}
