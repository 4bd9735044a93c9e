package id.renteng.access;

import id.renteng.kernel.SignInBar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// The sessions of signed-in users. Where there is no web server, as on the command line, there are none.
@Component
class Sessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;
    private final UserTable users;

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions, UserTable users) {
        this.sessions = sessions;
        this.users = users;
    }

    @EventListener
    void end(SignInBar.Raised bar) {
        bar.person().stream().flatMap(person -> users.of(person).stream()).forEach(user -> end(user.username()));
    }

    /// Signs a user out everywhere.
    void end(String username) {
        sessions.ifAvailable(
                found -> found.findByPrincipalName(username).keySet().forEach(found::deleteById));
    }
}
