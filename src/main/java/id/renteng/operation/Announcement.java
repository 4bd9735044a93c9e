package id.renteng.operation;

import id.renteng.access.DemoAccounts;
import id.renteng.access.Invitations;
import id.renteng.access.Invited;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Says, once all is ready, where to go and who may sign in: the demo accounts, or the one-time link of the first
/// administrator while nobody has chosen a password yet.
@Component
class Announcement {

    /// After everything else that happens when the program is ready, such as building the demo city.
    private static final int LAST = Integer.MAX_VALUE;

    private final DemoAccounts demo;
    private final Invitations invitations;

    Announcement(DemoAccounts demo, Invitations invitations) {
        this.demo = demo;
        this.invitations = invitations;
    }

    @EventListener
    @Order(LAST)
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof ServletWebServerApplicationContext web)) return;
        var server = web.getWebServer();
        if (server == null) return;
        var address = "http://localhost:" + server.getPort();
        if (demo.list().isEmpty()) {
            invitations.inviteFirstAdministrator().ifPresent(invited -> Console.say(link(address, invited)));
        } else {
            Console.say(accounts());
        }
        Console.say("Renteng: " + address);
    }

    private static String link(String address, Invited invited) {
        var path = address + "/invitation/" + invited.token();
        return """

                Admin pertama: buka tautan ini satu kali dan pilih kata sandi (berlaku 72 jam).
                First administrator: open this link once and choose a password (it works for 72 hours).
                  %s
                """.formatted(path);
    }

    private String accounts() {
        return demo.list().stream()
                .map(account -> "  %-14s %s".formatted(account.username(), account.role()))
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        "%nDemo; kata sandi / password: %s%n".formatted(DemoAccounts.PASSWORD),
                        System.lineSeparator()));
    }
}
