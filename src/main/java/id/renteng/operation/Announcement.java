package id.renteng.operation;

import id.renteng.access.DemoAccounts;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Says, once all is ready, where to go and who may sign in.
@Component
class Announcement {

    /// After everything else that happens when the program is ready, such as building the demo city.
    private static final int LAST = Integer.MAX_VALUE;

    private final DemoAccounts demo;

    Announcement(DemoAccounts demo) {
        this.demo = demo;
    }

    @EventListener
    @Order(LAST)
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof ServletWebServerApplicationContext web)) return;
        var server = web.getWebServer();
        if (server == null) return;
        Console.say(System.lineSeparator() + "Renteng: http://localhost:%d".formatted(server.getPort()));
        if (!demo.list().isEmpty()) Console.say(accounts());
    }

    private String accounts() {
        return demo.list().stream()
                .map(account -> "  %-14s %s".formatted(account.username(), account.role()))
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        "Demo; kata sandi / password: %s%n".formatted(DemoAccounts.PASSWORD),
                        ""));
    }
}
